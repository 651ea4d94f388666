import type Sigma from "sigma";
import { FADED_SHARE, linkOpacityOf } from "../../src/picture/arrange.ts";
import { extentOf } from "../../src/picture/frame.ts";
import type { PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Point } from "../../src/picture/scene.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { Crowd } from "./crowd.ts";
import { type Drawing, type DrawingGraph, drawnNode } from "./drawing-graph.ts";
import { hasReceded, type PartInSight, partInSight, type Sight } from "./part-in-sight.ts";
import { StraightLinks } from "./straight-links.ts";

/** Draws a large graph: all its links as straight lines at once, and what stands out above what recedes. */
export class Bulk {
  readonly crowd: Crowd;
  readonly #sigma: Sigma;
  readonly #links: StraightLinks;
  readonly #items: PictureItems;
  readonly #theme: Theme;
  #standing: readonly string[] = [];
  /** Nodes that stand out though the lens does not show them. */
  #guests: readonly string[] = [];

  constructor(sigma: Sigma, gl: WebGL2RenderingContext, items: PictureItems, theme: Theme) {
    this.#sigma = sigma;
    this.#items = items;
    this.#theme = theme;
    this.crowd = new Crowd(items);
    this.#links = new StraightLinks(gl);
    const colors = items.edges.map(({ look }) => look.color ?? theme.ink);
    this.#links.load(this.crowd.ends(), colors, extentOf(items.nodes));
  }

  /** Whether these items need nothing but another set of what stands out. */
  serves({ nodes, edges }: PictureItems, theme: Theme): boolean {
    return nodes === this.#items.nodes && edges === this.#items.edges && theme === this.#theme;
  }

  /** Lets all recede but what stands out: the canvases fade as a whole, so that nothing is computed anew. */
  emphasise(items: PictureItems, graph: DrawingGraph, drawing: Drawing): void {
    const { nodes: under, edges: lines } = this.#sigma.getCanvases();
    const recedes = hasReceded(items);
    for (const canvas of [under, lines]) canvas?.style.setProperty("opacity", String(recedes ? FADED_SHARE : 1));
    const chosen = items.standing?.nodes ?? [];
    for (const id of this.#guests) if (graph.hasNode(id)) graph.dropNode(id);
    const guests = chosen.filter(({ id }) => !graph.hasNode(id));
    for (const item of guests) graph.addNode(item.id, { ...drawnNode(item, drawing), highlighted: true });
    this.#guests = guests.map(({ id }) => id);
    const changed = [...this.#standing, ...chosen.map(({ id }) => id)].filter((id) => graph.hasNode(id));
    this.#standing = chosen.map(({ id }) => id);
    const standsOut = new Set(this.#standing);
    // Written past graphology's own setters: each of them would have sigma index all nodes again.
    for (const id of changed) graph.getNodeAttributes(id).highlighted = standsOut.has(id);
    if (guests.length > 0) this.#sigma.refresh();
    else if (changed.length > 0) this.#sigma.refresh({ partialGraph: { nodes: changed }, skipIndexation: true });
  }

  dispose(): void {
    this.#links.dispose();
  }

  /** What of it is drawn by itself, over the bulk. */
  part(items: PictureItems, sight: Sight): PartInSight {
    return partInSight(items, this.crowd, sight);
  }

  /** `toPixels` gives the place of the picture that a place of the layout comes to. */
  draw(toPixels: (place: Point) => Point, width: number, height: number): void {
    const toClip = (place: Point): Point => {
      const { x, y } = toPixels(place);
      return { x: (x / width) * 2 - 1, y: 1 - (y / height) * 2 };
    };
    this.#links.draw(toClip, linkOpacityOf(this.#items.edges.length, this.#theme));
  }
}
