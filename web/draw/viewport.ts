import type Sigma from "sigma";
import type { Camera } from "../../src/model/view.ts";
import { boxAround, fitOf, leastOf, paddingOf, radiusAt } from "../../src/picture/frame.ts";
import { NOTHING, type NodeItem, type PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Box, Point } from "../../src/picture/scene.ts";
import { type Turn, turnBox, turnFor } from "../../src/picture/turn.ts";
import type { Way } from "./sight.ts";

const MOVE_MS = 500;
/** Where sigma's camera sees the whole. */
const HOME = { x: 0.5, y: 0.5, ratio: 1 };
/** A camera nearer than this looks at a part: where it looks is kept whatever is shown. */
const WHOLE = 0.999;

/** Where the layout lies on the screen: sigma's camera in the units that views and scenes share. */
export class Viewport {
  readonly #sigma: Sigma;
  readonly #moves: () => boolean;
  #turn: Turn = turnFor(NOTHING.layout, 1, 1);
  /** Whether the camera has moved and sigma has not drawn since: it would still reckon from where the camera was. */
  #isStale = false;
  /** Where the camera is to stand once there is a picture. */
  #awaited: Camera | undefined;
  #laid = { width: 0, height: 0 };
  #fit = 1;
  #least = 1;

  /** `moves` is asked each time whether anything may move. */
  constructor(sigma: Sigma, moves: () => boolean) {
    this.#sigma = sigma;
    this.#moves = moves;
    sigma.getCamera().on("updated", () => {
      this.#isStale = true;
    });
    sigma.on("beforeRender", () => {
      this.#isStale = false;
    });
  }

  /** Has sigma reckon from where the camera is now. */
  settle(): void {
    if (this.#isStale) this.#sigma.refresh({ partialGraph: {}, skipIndexation: true });
  }

  size(): { readonly width: number; readonly height: number } {
    return this.#sigma.getDimensions();
  }

  /** Whether the picture was laid for the size it has. */
  fits(): boolean {
    const { offsetWidth, offsetHeight } = this.#sigma.getContainer();
    return this.#laid.width === offsetWidth && this.#laid.height === offsetHeight;
  }

  get turn(): Turn {
    return this.#turn;
  }

  /** A node's radius in pixels at the camera's ratio 1. */
  readonly radiusAtOne = (item: NodeItem): number => radiusAt(item, this.#fit, this.#least);
  /** A node's radius in pixels. */
  readonly radiusOf = (item: NodeItem): number => this.#sigma.scaleSize(this.radiusAtOne(item));
  readonly toPixels = (place: Point): Point => this.#sigma.graphToViewport(this.#turn.to(place));
  readonly toLayout = (pixels: Point): Point => this.#turn.back(this.#sigma.viewportToGraph(pixels));

  /**
   * Fits the picture to what is shown and to its own size; `fill` then gives sigma the nodes. Who looks at a part goes on
   * looking at the same place from as near, whichever way the picture lies.
   */
  lay({ nodes, layout, extent }: PictureItems, fill: () => void): void {
    this.#sigma.resize();
    const wasLaid = this.#laid.width > 0;
    const { ratio } = this.#sigma.getCamera();
    const [kept, oldFit, isOtherSize] = [this.camera(), this.#fit, !this.fits()];
    const { width, height } = this.#sigma.getDimensions();
    this.#laid = { width, height };
    this.#turn = turnFor(layout, width, height);
    const box = turnBox(extent, this.#turn);
    this.#fit = fitOf(box, width, height, paddingOf(width, height));
    this.#least = leastOf(nodes.length, width, height);
    // Sigma keeps another space around what is wide than scenes do: told of the whole screen, it has nothing to fit.
    const around = (from: number, to: number, pixels: number): [number, number] => {
      const [middle, half] = [(from + to) / 2, pixels / this.#fit / 2];
      return [middle - half, middle + half];
    };
    this.#sigma.setCustomBBox({ x: around(box.minX, box.maxX, width), y: around(box.minY, box.maxY, height) });
    fill();
    // The same share of a picture of another size; of another lens, what is as near.
    const growth = isOtherSize ? 1 : this.#fit / oldFit;
    if (wasLaid && ratio < WHOLE) this.moveTo({ ...kept, ratio: Math.min(1, ratio * growth) }, true);
    if (this.#awaited) this.moveTo(this.#awaited, true);
    this.#awaited = undefined;
    this.settle();
  }

  camera(): Camera {
    const { width, height } = this.#sigma.getDimensions();
    return { ...this.toLayout({ x: width / 2, y: height / 2 }), ratio: this.#sigma.getCamera().ratio };
  }

  /** Whether the whole is in sight, as it is when nobody has moved. */
  get isWhole(): boolean {
    const { x, y, ratio } = this.#sigma.getCamera();
    // Who comes there by way of pixels stands a rounding beside it.
    return Math.max(Math.abs(x - HOME.x), Math.abs(y - HOME.y), Math.abs(ratio - HOME.ratio)) < 1e-6;
  }

  moveTo(camera: Camera, atOnce = false): void {
    if (this.#laid.width === 0) {
      this.#awaited = camera;
      return;
    }
    const { x, y } = this.#sigma.viewportToFramedGraph(this.toPixels(camera));
    this.#animate({ x, y, ratio: camera.ratio }, atOnce);
  }

  /** Comes nearer by that factor; 0 shows the whole. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#animate(factor === 0 ? HOME : { ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  bring({ from, to, growth }: Way): void {
    const { width, height } = this.#sigma.getDimensions();
    const framed = (x: number, y: number) => this.#sigma.viewportToFramedGraph({ x, y });
    const camera = this.#sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.ratio / growth);
    const [middle, wanted, place] = [framed(width / 2, height / 2), framed(to.x, to.y), framed(from.x, from.y)];
    const share = ratio / camera.ratio;
    this.#animate({
      x: place.x - (wanted.x - middle.x) * share,
      y: place.y - (wanted.y - middle.y) * share,
      ratio,
    });
  }

  /** What of the layout is in sight. */
  inSight(): Box {
    const { width, height } = this.#sigma.getDimensions();
    return boxAround([this.toLayout({ x: 0, y: 0 }), this.toLayout({ x: width, y: height })]);
  }

  #animate(state: { readonly x?: number; readonly y?: number; readonly ratio?: number }, atOnce = false): void {
    // Sigma takes no notice of prefers-reduced-motion.
    if (this.#moves() && !atOnce)
      void this.#sigma.getCamera().animate(state, { duration: MOVE_MS, easing: "quadraticOut" });
    else this.#sigma.getCamera().setState(state);
  }
}
