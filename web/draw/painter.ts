import type Sigma from "sigma";
import { arrange, type Placed, placeMarks } from "../../src/picture/arrange.ts";
import { cropLinks } from "../../src/picture/crop-scene.ts";
import type { PictureItems } from "../../src/picture/items/picture-items.ts";
import { textWidth } from "../../src/picture/labels/font-metrics.ts";
import type { Point, SceneLabel } from "../../src/picture/scene.ts";
import type { Theme } from "../../src/picture/theme.ts";
import type { Bulk } from "./bulk.ts";
import { carriedLabels, type LabelSet, labelSet } from "./carried-labels.ts";
import { cleanSheet } from "./clean-sheet.ts";
import type { Moment } from "./glide.ts";
import { paintEdges } from "./paint-edges.ts";
import { paintLabels } from "./paint-labels.ts";
import { type Pointed, paintRings } from "./paint-rings.ts";
import type { Insets } from "./picture.ts";
import { rememberedMeasure } from "./remembered-measure.ts";
import { freeBox } from "./sight.ts";
import type { Viewport } from "./viewport.ts";
import { withHover } from "./with-hover.ts";

const LABEL_MARGIN = 8;

/** What a frame shows. */
export interface Frame {
  readonly items: PictureItems;
  readonly theme: Theme;
  readonly insets: Insets;
  readonly pointed: Pointed;
  /** Whether the camera rests. */
  readonly rests: boolean;
  /** On the way from one picture to another. */
  readonly moment: Moment | undefined;
  /** Whether sigma has just cleared its canvases, and the bulk is to be drawn again. */
  readonly cleared: boolean;
}

const NOTHING_PLACED: Placed = { nodes: [], edges: [], labels: [] };

/** Draws links and labels on the canvases around sigma's nodes. */
export class Painter {
  readonly #sigma: Sigma;
  readonly #viewport: Viewport;
  readonly #measure = rememberedMeasure(textWidth);
  #labels: LabelSet = { labels: [], anchors: new Map() };
  /** Names that stood there before the way began, and need not come. */
  #labelled: ReadonlySet<string> = new Set();
  #placed = NOTHING_PLACED;
  #isPushed = false;
  #isFirst = true;
  #hasAllLinks = false;
  #bulkIsDrawn = false;
  /** What the canvases hold, and a place of the layout with where it was on them. */
  #slides:
    | { readonly items: PictureItems; readonly ratio: number; readonly at: Point; readonly place: Point }
    | undefined;

  constructor(sigma: Sigma, viewport: Viewport) {
    this.#sigma = sigma;
    this.#viewport = viewport;
  }

  /** What was drawn last, as it lies on the screen. */
  get placed(): Placed {
    return this.#placed;
  }

  /** The same, to be pointed at: nothing while it is only pushed along, since it is no longer where it was placed. */
  get pointable(): Placed {
    return this.#isPushed ? NOTHING_PLACED : this.#placed;
  }

  paint(frame: Frame, bulk: Bulk | undefined): void {
    const { items, theme, pointed, moment } = frame;
    const { width, height } = this.#sigma.getDimensions();
    this.#isPushed = bulk !== undefined && this.#canSlide(frame);
    if (bulk && this.#isPushed) {
      this.#hasAllLinks = false;
      this.#drawBulk(bulk, true);
      this.#slide();
      return;
    }
    this.#slides = undefined;
    this.#slide();
    if (this.#isFirst && !bulk) this.#placed = this.#placeFirst(items, theme);
    else if (bulk) this.#placed = this.#placeBulk(frame, bulk);
    else if (moment) this.#placed = this.#placeMoment(frame, moment);
    else this.#placed = this.#settle(withHover(items, pointed.hovered), frame);
    this.#placed = cropLinks(this.#placed, { width, height });
    if (bulk) this.#drawBulk(bulk, frame.cleared);

    const { links, words } = this.#sigma.getCanvases();
    const [under, over] = [cleanSheet(links, width, height), cleanSheet(words, width, height)];
    if (!under || !over) return;
    paintEdges(under, this.#placed.edges, moment?.presence);
    paintRings(over, this.#placed, pointed, theme);
    const comes = ({ of }: SceneLabel) => (this.#labelled.has(of) ? 1 : (moment?.share ?? 1));
    paintLabels(over, this.#placed.labels, theme, comes);
    const at = { x: width / 2, y: height / 2 };
    this.#slides = { items, ratio: this.#sigma.getCamera().ratio, at, place: this.#viewport.toLayout(at) };
  }

  /** A way begins: names are placed where it ends, and carried along until then. */
  beginWay(labelled: readonly SceneLabel[], frame: Frame): void {
    this.#labelled = new Set(labelled.map(({ of }) => of));
    this.#settle(frame.items, frame);
  }

  /** Each frame of a hundred thousand nodes counts: one is asked for only where the bulk has to come or go. */
  #drawBulk(bulk: Bulk, cleared: boolean): void {
    const isWanted = !this.#hasAllLinks;
    if (!cleared && this.#bulkIsDrawn !== isWanted) this.#sigma.scheduleRender();
    if (!cleared) return;
    const { width, height } = this.#sigma.getDimensions();
    if (isWanted) bulk.draw(this.#viewport.toPixels, width, height);
    this.#bulkIsDrawn = isWanted;
  }

  /** While the camera only goes aside over a large graph, links and labels are pushed along as they are. */
  #canSlide({ rests, items, cleared }: Frame): boolean {
    const slides = this.#slides;
    return !rests && cleared && slides?.items === items && slides.ratio === this.#sigma.getCamera().ratio;
  }

  #slide(): void {
    const { links, words } = this.#sigma.getCanvases();
    const now = this.#slides && this.#viewport.toPixels(this.#slides.place);
    const by = now && this.#slides ? `translate(${now.x - this.#slides.at.x}px, ${now.y - this.#slides.at.y}px)` : "";
    for (const canvas of [links, words]) canvas?.style.setProperty("transform", by);
  }

  /** Nobody waits for names: they come with the second frame. */
  #placeFirst(items: PictureItems, theme: Theme): Placed {
    this.#isFirst = false;
    const { toPixels, radiusOf } = this.#viewport;
    return { ...placeMarks(items, { toPixels, radiusOf, theme }), labels: [] };
  }

  #settle(items: PictureItems, { theme, insets }: Frame): Placed {
    const placed = arrange(items, {
      toPixels: this.#viewport.toPixels,
      radiusOf: this.#viewport.radiusOf,
      theme,
      frame: this.#frame(insets),
      ratio: this.#sigma.getCamera().ratio,
      measure: this.#measure,
    });
    this.#labels = labelSet(placed);
    return placed;
  }

  #placeMoment({ theme, insets }: Frame, { items, radiusOf }: Moment): Placed {
    const { toPixels, radiusAtOne } = this.#viewport;
    const marks = placeMarks(items, {
      toPixels,
      radiusOf: (item) => this.#sigma.scaleSize(radiusOf(item.id, radiusAtOne(item))),
      theme,
    });
    return { ...marks, labels: carriedLabels(this.#labels, marks, this.#frame(insets)) };
  }

  #placeBulk(frame: Frame, bulk: Bulk): Placed {
    const { items, theme, insets, rests } = frame;
    const pointed = [frame.pointed.hovered, frame.pointed.cursor].filter((id) => id !== undefined);
    const carried = rests ? undefined : this.#labels.labels.map(({ of }) => of);
    const part = bulk.part(items, { box: this.#viewport.inSight(), carried, pointed });
    this.#hasAllLinks = part.whole;
    const shown = withHover(part.items, frame.pointed.hovered);
    if (rests) return this.#settle(shown, frame);
    const { toPixels, radiusOf } = this.#viewport;
    const marks = placeMarks(shown, { toPixels, radiusOf, theme });
    return { ...marks, labels: carriedLabels(this.#labels, marks, this.#frame(insets)) };
  }

  #frame(insets: Insets) {
    const { width, height } = this.#sigma.getDimensions();
    return freeBox(width, height, insets, LABEL_MARGIN);
  }
}
