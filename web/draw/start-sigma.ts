import { MultiDirectedGraph } from "graphology";
import { sizeRatio } from "../../src/picture/frame.ts";
import { LeanSigma } from "./lean-sigma.ts";
import { NoProgram } from "./no-program.ts";
import { ShapeProgram } from "./shape-program.ts";

/** What a picture hears from sigma. */
export interface SigmaEars {
  readonly drawn: () => void;
  readonly cameraMoved: () => void;
  /** Every WebGL context of this sigma is gone for good. */
  readonly lost: () => void;
}

/**
 * Starts sigma on an empty graph, with a canvas `links` under the nodes and one `words` over all. It throws where there
 * is no WebGL.
 */
export function startSigma(host: HTMLElement, moves: boolean, { drawn, cameraMoved, lost }: SigmaEars): LeanSigma {
  const sigma = new LeanSigma(new MultiDirectedGraph(), host, {
    allowInvalidContainer: true,
    renderLabels: false,
    // In the places of sigma's own programs, which are compiled whether they are used or not.
    defaultNodeType: "circle",
    nodeProgramClasses: { circle: ShapeProgram },
    nodeHoverProgramClasses: { circle: NoProgram },
    edgeProgramClasses: { line: NoProgram, arrow: NoProgram },
    // Sigma's own hover is a white box: ours is drawn with the labels.
    defaultDrawNodeHover: () => {},
    zoomToSizeRatioFunction: sizeRatio,
    minCameraRatio: 0.005,
    maxCameraRatio: 3,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    // Sigma takes no notice of prefers-reduced-motion; 0 would divide by nothing.
    ...(!moves && { zoomDuration: 1, inertiaDuration: 1, inertiaRatio: 0, doubleClickZoomingDuration: 1 }),
  });
  // Sigma makes do with the first WebGL; what draws large graphs does not.
  const gl = sigma.getCanvases()["nodes"]?.getContext("webgl2");
  if (!gl) {
    sigma.kill();
    throw new Error("no WebGL 2 here");
  }
  const sheets = [
    sigma.createCanvas("links", { beforeLayer: "nodes" }),
    sigma.createCanvas("words", { afterLayer: "hoverNodes" }),
  ];
  // A canvas keeps to what its first context was made for. Without a graphics card it draws faster by itself.
  const willReadFrequently = drawsInSoftware(gl);
  for (const sheet of sheets) sheet.getContext("2d", { willReadFrequently });
  sigma.resize(true);
  sigma.on("afterRender", drawn);
  sigma.getCamera().on("updated", cameraMoved);
  // A touch held down is ours: the browser's menu would lie over what it chose.
  host.addEventListener("contextmenu", preventForTouch);
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener("webglcontextlost", lost);
  return sigma;
}

function preventForTouch(event: MouseEvent): void {
  if ("pointerType" in event && event.pointerType !== "mouse") event.preventDefault();
}

/** Whether the processor does the work of a graphics card. */
function drawsInSoftware(gl: WebGL2RenderingContext): boolean {
  const information = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = information ? gl.getParameter(information.UNMASKED_RENDERER_WEBGL) : "";
  return typeof renderer === "string" && /swiftshader|llvmpipe|software|basic render/i.test(renderer);
}
