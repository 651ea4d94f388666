import type { Camera } from "../../src/model/view.ts";
import { arrange } from "../../src/picture/arrange.ts";
import { textWidth } from "../../src/picture/font-metrics.ts";
import { extentOf, makeFrame, radiusAt, sizeRatio } from "../../src/picture/frame.ts";
import { NOTHING, type PictureItems } from "../../src/picture/picture-items.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { toSvg } from "../../src/picture/to-svg.ts";
import { turnFor } from "../../src/picture/turn.ts";
import type { Insets, Picture, PictureListener } from "./picture.ts";

/** The picture as SVG, for browsers without WebGL: it can be chosen from, and comes nearer by its buttons. */
export class SvgPicture implements Picture {
  readonly #host: HTMLElement;
  readonly #resize: ResizeObserver;
  #items: PictureItems = NOTHING;
  #theme: Theme | undefined;
  #camera: Camera | undefined;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  readonly #listener: PictureListener;

  constructor(host: HTMLElement, listener: PictureListener) {
    this.#host = host;
    this.#listener = listener;
    host.addEventListener("click", this.#choose);
    this.#resize = new ResizeObserver(() => this.#draw());
    this.#resize.observe(host);
  }

  show(items: PictureItems, theme: Theme): void {
    this.#items = items;
    this.#theme = theme;
    this.#draw();
  }

  cover(insets: Insets): void {
    this.#insets = insets;
    this.#draw();
  }

  moveTo(camera: Camera): void {
    this.#camera = camera;
    this.#draw();
  }

  zoom(factor: number): void {
    const { minX, minY, maxX, maxY } = extentOf(this.#items.nodes);
    const middle = this.#items.nodes.find(({ selected }) => selected) ?? { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
    const ratio = (this.#camera?.ratio ?? 1) / factor;
    this.#camera = factor === 0 || ratio >= 1 ? undefined : { x: middle.x, y: middle.y, ratio };
    if (this.#camera) this.#listener.onCamera(this.#camera);
    this.#draw();
  }

  dispose(): void {
    this.#resize.disconnect();
    this.#host.removeEventListener("click", this.#choose);
    this.#host.replaceChildren();
  }

  #draw(): void {
    const theme = this.#theme;
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (!theme || width === 0 || height === 0) return;
    const frame = makeFrame(
      extentOf(this.#items.nodes),
      turnFor(this.#items.layout, width, height),
      width,
      height,
      this.#camera,
    );
    const { top, right, bottom, left } = this.#insets;
    const placed = arrange(this.#items, {
      toPixels: frame.toPixels,
      radiusOf: (item) => radiusAt(item, frame.fit) / sizeRatio(frame.ratio),
      frame: { minX: left + 6, minY: top + 6, maxX: width - right - 6, maxY: height - bottom - 6 },
      ratio: frame.ratio,
      theme,
      measure: textWidth,
    });
    const drawing = toSvg({ width, height, theme, title: "", caption: "", legend: [], ...placed });
    this.#host.replaceChildren(new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement);
  }

  readonly #choose = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest("[data-node], [data-edge]") : null;
    this.#listener.onChoose(target?.getAttribute("data-node") ?? target?.getAttribute("data-edge") ?? undefined);
  };
}
