import type { Camera } from "../../src/model/view.ts";
import { arrange, type Placed } from "../../src/picture/arrange.ts";
import { cropLinks } from "../../src/picture/crop-scene.ts";
import { toSvg } from "../../src/picture/drawing/to-svg.ts";
import { pointOn } from "../../src/picture/edges/edge-curve.ts";
import { boxAround, type Frame, leastOf, makeFrame, radiusAt, sizeRatio } from "../../src/picture/frame.ts";
import type { Direction } from "../../src/picture/items/neighbour-towards.ts";
import { LARGE, NOTHING, type PictureItems } from "../../src/picture/items/picture-items.ts";
import { textWidth } from "../../src/picture/labels/font-metrics.ts";
import { ringOf } from "../../src/picture/labels/label-obstacles.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { turnFor } from "../../src/picture/turn.ts";
import { Crowd } from "./crowd.ts";
import { chosenIn, firstIn, type Looked, nextTowards } from "./find-in-items.ts";
import { KeepInSight } from "./keep-in-sight.ts";
import { onLongPress } from "./long-press.ts";
import { partInSight } from "./part-in-sight.ts";
import type { Insets, Picture, PictureListener } from "./picture.ts";
import { freeBox, type Reach, wayToSee } from "./sight.ts";

const LABEL_MARGIN = 6;

/** The picture as SVG, for browsers without WebGL: it can be chosen from, and comes nearer by its buttons. */
export class SvgPicture implements Picture {
  readonly #host: HTMLElement;
  readonly #listener: PictureListener;
  readonly #resize: ResizeObserver;
  readonly #life = new AbortController();
  #items: PictureItems = NOTHING;
  #crowd: Crowd | undefined;
  #theme: Theme | undefined;
  #camera: Camera | undefined;
  #cursor: string | undefined;
  #held = false;
  readonly #sight = new KeepInSight((reach) => this.#life.signal.aborted || this.#bringInSight(reach));

  constructor(host: HTMLElement, listener: PictureListener) {
    this.#host = host;
    this.#listener = listener;
    const { signal } = this.#life;
    host.addEventListener("click", this.#choose, { signal });
    onLongPress(host, (_, target) => this.#hold(target), signal);
    this.#resize = new ResizeObserver(() => {
      this.#draw();
      this.#sight.laid();
    });
    this.#resize.observe(host);
  }

  show(items: PictureItems, theme: Theme): void {
    if (items === this.#items && theme === this.#theme) return;
    if (items.nodes !== this.#items.nodes) this.#crowd = items.edges.length > LARGE ? new Crowd(items) : undefined;
    this.#sight.shown(items, this.#items);
    [this.#items, this.#theme] = [items, theme];
    this.#draw();
  }

  cover(insets: Insets): void {
    this.#sight.covered(insets);
    this.#draw();
  }

  moveTo(camera: Camera): void {
    this.#sight.moved();
    this.#look(camera);
  }

  zoom(factor: number): void {
    this.#sight.moved();
    const ratio = (this.#camera?.ratio ?? 1) / factor;
    const isWhole = factor === 0 || ratio >= 1;
    if (isWhole && !this.#camera) return;
    const { x, y } = chosenIn(this.#items).chosen[0] ?? wholeOf(this.#items);
    this.#look(isWhole ? undefined : { x, y, ratio });
  }

  focusOn(id: string | undefined): void {
    this.#cursor = id;
    this.#draw();
  }

  neighbourTowards(id: string, direction: Direction): string | undefined {
    return nextTowards(this.#looked(), id, direction);
  }

  firstNode(): string | undefined {
    return firstIn(this.#looked(), this.#items.extent);
  }

  dispose(): void {
    this.#life.abort();
    this.#resize.disconnect();
    this.#host.replaceChildren();
  }

  /** Whether there was a picture to bring what is chosen in sight of. */
  #bringInSight(reach: Reach): boolean {
    const { chosen, around } = chosenIn(this.#items);
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (chosen.length === 0) return true;
    if (width <= 1 || height <= 1) return false;
    const { toPixels, toLayout, fit, ratio } = this.#frame();
    const least = leastOf(this.#items.nodes.length, width, height);
    const box = (nodes: typeof chosen) =>
      boxAround(nodes.map((node) => ({ ...toPixels(node), radius: radiusAt(node, fit, least) / sizeRatio(ratio) })));
    const sought = { chosen: box(chosen), around: box([...chosen, ...around]), reach };
    const way = wayToSee(sought, { width, height, insets: this.#sight.insets });
    if (!way) return true;
    const { from, to, growth } = way;
    const middle = { x: from.x + (width / 2 - to.x) / growth, y: from.y + (height / 2 - to.y) / growth };
    this.#look({ ...toLayout(middle), ratio: ratio / growth });
    return true;
  }

  /** Every move is told, that the last one told is the one which holds; without a camera the whole is seen. */
  #look(camera: Camera | undefined): void {
    this.#camera = camera;
    this.#draw();
    // Where Back brings another lens too, that is shown in a moment, and its whole is another.
    setTimeout(
      () => this.#life.signal.aborted || this.#listener.onCamera(this.#camera ?? wholeOf(this.#items), !this.#camera),
    );
  }

  #draw(): void {
    const theme = this.#theme;
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (!theme || width === 0 || height === 0) return;
    const frame = this.#frame();
    const least = leastOf(this.#items.nodes.length, width, height);
    const placed = arrange(this.#inSight(), {
      toPixels: frame.toPixels,
      radiusOf: (item) => radiusAt(item, frame.fit, least) / sizeRatio(frame.ratio),
      frame: freeBox(width, height, this.#sight.insets, LABEL_MARGIN),
      ratio: frame.ratio,
      theme,
      measure: textWidth,
    });
    const drawing = toSvg({
      width,
      height,
      theme,
      title: "",
      caption: "",
      legend: [],
      ...cropLinks(placed, { width, height }),
    });
    const root = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
    const ring = cursorRing(placed, this.#cursor, theme);
    this.#host.replaceChildren(root);
    if (ring) root.append(ring);
  }

  #frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const { extent, layout } = this.#items;
    return makeFrame(extent, turnFor(layout, width, height), width, height, this.#camera);
  }

  /** Of a large graph only what can be told apart: a hundred thousand shapes would stop the browser. */
  #inSight(): PictureItems {
    if (!this.#crowd) return this.#items;
    const pointed = this.#cursor === undefined ? [] : [this.#cursor];
    return partInSight(this.#items, this.#crowd, { box: this.#items.extent, carried: undefined, pointed }).items;
  }

  #looked(): Looked {
    return { items: this.#items, crowd: this.#crowd, toPixels: this.#frame().toPixels };
  }

  #hold(target: EventTarget | null): void {
    const id = idAt(target);
    if (id === undefined) return;
    this.#held = true;
    this.#sight.pointed(id);
    this.#listener.onChoose(id, { additional: true });
  }

  readonly #choose = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    const [id, held] = [idAt(target), this.#held];
    this.#held = false;
    if (held) return;
    this.#sight.pointed(id);
    this.#listener.onChoose(id, { additional: shiftKey || ctrlKey || metaKey });
  };
}

/** The camera that sees what is seen without one. */
function wholeOf({ extent: { minX, minY, maxX, maxY } }: PictureItems): Camera {
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, ratio: 1 };
}

function idAt(target: EventTarget | null): string | undefined {
  const shape = target instanceof Element ? target.closest("[data-node], [data-edge]") : null;
  return shape?.getAttribute("data-node") ?? shape?.getAttribute("data-edge") ?? undefined;
}

/** The keyboard's ring around a node, or on the middle of a link. */
function cursorRing({ nodes, edges }: Placed, cursor: string | undefined, theme: Theme): Element | undefined {
  const node = nodes.find(({ id }) => id === cursor);
  const edge = edges.find(({ id }) => id === cursor);
  const middle = edge && pointOn(edge.curve, 0.5);
  const at = node ?? (middle && { ...middle, radius: 8 });
  if (!at) return undefined;
  const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  const attributes = { cx: at.x, cy: at.y, r: ringOf(at.radius) + 4, fill: "none", stroke: theme.accent };
  for (const [name, value] of Object.entries({ ...attributes, "stroke-width": 3, class: "cursor" }))
    ring.setAttribute(name, String(value));
  return ring;
}
