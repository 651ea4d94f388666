import Sigma from "sigma";

type WebGLOptions = Parameters<Sigma["createWebGLContext"]>[1];
type CanvasOptions = Parameters<Sigma["createCanvasContext"]>[1];

/** Sheets that only a large graph needs: for its links, and for what stands out above it. */
const SPARE: readonly string[] = ["edges", "hoverNodes"];

/** All that sigma calls on a sheet on which nothing is drawn. */
const NO_WEBGL: WebGLRenderingContext = Object.assign(Object.create(null), {
  bindFramebuffer() {},
  clear() {},
  viewport() {},
  getExtension() {},
});
const NO_DRAWING: CanvasRenderingContext2D = Object.assign(Object.create(null), { clearRect() {}, scale() {} });

/**
 * Sigma without what we do ourselves. Of its seven sheets that of the nodes alone is ready to be drawn on: the others
 * would be made before each first frame and cleared in every one, and of contexts of WebGL a browser keeps no more than
 * some sixteen alive. It finds no node under the pointer, and so draws none a second time to find them by.
 */
export class LeanSigma extends Sigma {
  constructor(...given: ConstructorParameters<typeof Sigma>) {
    super(...given);
    Reflect.set(this, "getNodeAtPosition", () => null);
  }

  // Sigma's constructor calls both, when there is nothing of this class yet but its methods.
  override createWebGLContext(id: string, options?: WebGLOptions): WebGLRenderingContext {
    if (!SPARE.includes(id)) return super.createWebGLContext(id, { ...options, picking: false });
    this.createLayer(id, "canvas");
    return keep(this, "webGLContexts", id, NO_WEBGL);
  }

  override createCanvasContext(id: string, options: CanvasOptions = {}): this {
    this.createLayer(id, "canvas", options);
    keep(this, "canvasContexts", id, NO_DRAWING);
    return this;
  }

  /** Makes the sheets of a large graph ready, and gives what draws its links; undefined where the browser refuses. */
  openSpareSheets(): WebGL2RenderingContext | null | undefined {
    const canvases = this.getCanvases();
    const { nodeProgramClasses: programs, nodeHoverProgramClasses: present } = this.getSettings();
    if (present !== programs) {
      for (const id of SPARE) {
        const canvas = canvases[id];
        // Sigma takes it for granted that it gets one.
        if (!canvas?.getContext("webgl2", { antialias: false })) return undefined;
        super.createWebGLContext(id, { canvas });
      }
      this.resize(true);
      this.setSetting("nodeHoverProgramClasses", programs);
    }
    return canvases["edges"]?.getContext("webgl2");
  }
}

/** Where sigma keeps what draws on its sheets is not told by its types. */
function keep<T>(sigma: Sigma, contexts: "webGLContexts" | "canvasContexts", id: string, context: T): T {
  Reflect.set(Reflect.get(sigma, contexts), id, context);
  return context;
}
