import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Camera } from "../../src/model/view.ts";
import { arrange, drawnColor } from "../../src/picture/arrange.ts";
import { textWidth } from "../../src/picture/font-metrics.ts";
import { extentOf, fitOf, paddingOf, radiusAt, sizeRatio } from "../../src/picture/frame.ts";
import { NOTHING, type PictureItems } from "../../src/picture/picture-items.ts";
import type { Box, Point, Scene } from "../../src/picture/scene.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { type Turn, turnBox, turnFor } from "../../src/picture/turn.ts";
import { cleanSheet } from "./clean-sheet.ts";
import { edgeAt } from "./edge-at.ts";
import { paintEdges } from "./paint-edges.ts";
import { paintLabels, paintRings } from "./paint-labels.ts";
import type { Insets, Picture, PictureListener } from "./picture.ts";
import { rememberedMeasure } from "./remembered-measure.ts";
import { ShapeProgram } from "./shape-program.ts";
import { withHover } from "./with-hover.ts";

const MOVE_MS = 500;
const LABEL_MARGIN = 8;
/** A thumb needs 44 pixels: half of it around the point. */
const THUMB = 22;
const NEAR = 6;

/** The picture in WebGL: nodes by sigma, links and labels on two canvases from the scene's own geometry. */
export class SigmaPicture implements Picture {
  readonly #host: HTMLElement;
  readonly #listener: PictureListener;
  readonly #motion: () => boolean;
  #sigma: Sigma;
  #items: PictureItems = NOTHING;
  #theme: Theme | undefined;
  /** Of what is shown, as it lies in the picture. */
  #extent: Box = NOTHING.layout;
  #turn: Turn = turnFor(NOTHING.layout, 1, 1);
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #hovered: string | undefined;
  #scene: Pick<Scene, "nodes" | "edges" | "labels"> = { nodes: [], edges: [], labels: [] };
  readonly #resize: ResizeObserver;
  readonly #measure = rememberedMeasure(textWidth);

  constructor(host: HTMLElement, listener: PictureListener, motion: () => boolean) {
    this.#host = host;
    this.#listener = listener;
    this.#motion = motion;
    this.#sigma = this.#start();
    this.#resize = new ResizeObserver(() => this.#redraw());
    this.#resize.observe(host);
  }

  show(items: PictureItems, theme: Theme): void {
    this.#items = items;
    this.#theme = theme;
    this.#redraw();
    this.#bringSelectionInSight();
  }

  cover(insets: Insets): void {
    this.#insets = insets;
    this.#sigma.scheduleRender();
    this.#bringSelectionInSight();
  }

  moveTo(camera: Camera, atOnce = false): void {
    const { x, y } = this.#sigma.viewportToFramedGraph(this.#pixelsOf(camera));
    this.#animate({ x, y, ratio: camera.ratio }, atOnce);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#animate(
      factor === 0 ? { x: 0.5, y: 0.5, ratio: 1 } : { ratio: camera.getBoundedRatio(camera.ratio / factor) },
    );
  }

  dispose(): void {
    this.#resize.disconnect();
    this.#sigma.kill();
  }

  #start(): Sigma {
    const sigma = new Sigma(new MultiDirectedGraph(), this.#host, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: ShapeProgram },
      nodeHoverProgramClasses: { shape: ShapeProgram },
      // Sigma's own hover is a white box: ours is drawn with the labels.
      defaultDrawNodeHover: () => {},
      zoomToSizeRatioFunction: sizeRatio,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      zIndex: true,
      stagePadding: paddingOf(this.#host.clientWidth, this.#host.clientHeight),
    });
    sigma.createCanvas("links", { beforeLayer: "nodes" });
    sigma.createCanvas("words", { afterLayer: "nodes" });
    sigma.resize(true);
    sigma.on("afterRender", () => this.#paint());
    sigma.on("enterNode", ({ node }) => this.#hover(node));
    sigma.on("leaveNode", () => this.#hover(undefined));
    sigma.on("moveBody", ({ event }) => this.#hoverLink(event));
    sigma.on("leaveStage", () => this.#hover(undefined));
    sigma.on("clickNode", ({ node }) => this.#listener.onChoose(node));
    sigma.on("clickStage", ({ event }) => this.#listener.onChoose(this.#near(event, event.original)));
    sigma.getCamera().on("updated", () => this.#listener.onCamera(this.#camera()));
    for (const canvas of Object.values(sigma.getCanvases())) {
      // Sigma does not come back from a lost context: build anew on the same items. Killing the old one loses its
      // other contexts, which is none of ours any more.
      canvas.addEventListener("webglcontextlost", () => {
        if (this.#sigma === sigma) this.#restart();
      });
    }
    return sigma;
  }

  #restart(): void {
    const state = this.#sigma.getCamera().getState();
    this.#sigma.kill();
    this.#sigma = this.#start();
    this.#redraw();
    this.#sigma.getCamera().setState(state);
  }

  /**
   * Fills the drawing graph anew: a lens, a theme or the size of the window has changed. Sigma reads a node's `type`
   * as the name of a program, so it never sees the graph itself.
   */
  #redraw(): void {
    const theme = this.#theme;
    if (!theme) return;
    const { clientWidth: width, clientHeight: height } = this.#host;
    const padding = paddingOf(width, height);
    const turn = turnFor(this.#items.layout, width, height);
    // A phone that is turned round goes on looking at the same place.
    const kept = turn === this.#turn ? undefined : this.#camera();
    this.#turn = turn;
    this.#extent = turnBox(extentOf(this.#items.nodes), turn);
    const fit = fitOf(this.#extent, width, height, padding);
    const graph = new MultiDirectedGraph();
    for (const item of this.#items.nodes) {
      const { id, shape, kind, emphasis } = item;
      const { x, y } = turn.to(item);
      const zIndex = (emphasis === "faded" ? 0 : 2) + (kind === "Actor" ? 1 : 0);
      const size = radiusAt(item, fit);
      graph.addNode(id, { x, y, size, color: drawnColor(item, theme), border: theme.paper, shape, zIndex });
    }
    const { minX, minY, maxX, maxY } = this.#extent;
    this.#sigma.setSetting("stagePadding", padding);
    this.#sigma.setCustomBBox({ x: [minX, maxX], y: [minY, maxY] });
    this.#sigma.setGraph(graph);
    if (kept && kept.ratio < 1) this.moveTo(kept, true);
  }

  #paint(): void {
    const theme = this.#theme;
    if (!theme) return;
    const { width, height } = this.#sigma.getDimensions();
    const camera = this.#sigma.getCamera();
    const fit = fitOf(this.#extent, width, height, paddingOf(width, height));
    const { top, right, bottom, left } = this.#insets;
    this.#scene = arrange(withHover(this.#items, this.#hovered), {
      toPixels: (place) => this.#pixelsOf(place),
      radiusOf: (item) => this.#sigma.scaleSize(radiusAt(item, fit)),
      frame: {
        minX: left + LABEL_MARGIN,
        minY: top + LABEL_MARGIN,
        maxX: width - right - LABEL_MARGIN,
        maxY: height - bottom - LABEL_MARGIN,
      },
      ratio: camera.ratio,
      theme,
      measure: this.#measure,
    });
    const { links, words } = this.#sigma.getCanvases();
    const [under, over] = [cleanSheet(links, width, height), cleanSheet(words, width, height)];
    if (!under || !over) return;
    paintEdges(under, this.#scene.edges);
    paintRings(over, this.#scene.nodes, this.#hovered, theme);
    paintLabels(over, this.#scene.labels, theme);
  }

  #hover(id: string | undefined): void {
    this.#hovered = id;
    this.#host.classList.toggle("pointing", id !== undefined);
    this.#sigma.scheduleRender();
  }

  /** Sigma knows of nodes only: links are ours. */
  #hoverLink(point: Point): void {
    const isOnNode = this.#items.nodes.some(({ id }) => id === this.#hovered);
    if (isOnNode) return;
    const link = edgeAt(this.#scene.edges, point, NEAR)?.id;
    if (link !== this.#hovered) this.#hover(link);
  }

  /** What a click beside every node means: under a thumb the nearest node, else a link. */
  #near(point: Point, original: MouseEvent | TouchEvent): string | undefined {
    const byThumb = !("pointerType" in original) && "touches" in original;
    const reach = byThumb ? THUMB : NEAR;
    const distances = this.#scene.nodes.map((node) => Math.hypot(node.x - point.x, node.y - point.y) - node.radius);
    const least = Math.min(...distances);
    if (least <= reach) return this.#scene.nodes[distances.indexOf(least)]?.id;
    return edgeAt(this.#scene.edges, point, byThumb ? THUMB / 2 : NEAR)?.id;
  }

  #camera(): Camera {
    const { width, height } = this.#sigma.getDimensions();
    const { x, y } = this.#turn.back(this.#sigma.viewportToGraph({ x: width / 2, y: height / 2 }));
    return { x, y, ratio: this.#sigma.getCamera().ratio };
  }

  /** Moves the camera no farther than it takes to see what is selected beside what covers the picture. */
  #bringSelectionInSight(): void {
    const chosen = this.#items.nodes.find(({ selected }) => selected);
    if (!chosen) return;
    const { width, height } = this.#sigma.getDimensions();
    const { top, right, bottom, left } = this.#insets;
    const margin = Math.min(90, width / 6, height / 6);
    const at = this.#pixelsOf(chosen);
    const [minX, maxX] = [left + margin, width - right - margin];
    const [minY, maxY] = [top + margin, height - bottom - margin];
    const dx = at.x < minX ? at.x - minX : at.x > maxX ? at.x - maxX : 0;
    const dy = at.y < minY ? at.y - minY : at.y > maxY ? at.y - maxY : 0;
    if (dx === 0 && dy === 0) return;
    const to = this.#sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
    this.#animate(to);
  }

  #pixelsOf(place: Point): Point {
    return this.#sigma.graphToViewport(this.#turn.to(place));
  }

  #animate(state: { readonly x?: number; readonly y?: number; readonly ratio?: number }, atOnce = false): void {
    // Sigma takes no notice of prefers-reduced-motion.
    if (this.#motion() && !atOnce)
      void this.#sigma.getCamera().animate(state, { duration: MOVE_MS, easing: "quadraticOut" });
    else this.#sigma.getCamera().setState(state);
  }
}
