import type { Camera } from "../../src/model/view.ts";
import type { Direction } from "../../src/picture/items/neighbour-towards.ts";
import { LARGE, NOTHING, type PictureItems } from "../../src/picture/items/picture-items.ts";
import type { SceneLabel } from "../../src/picture/scene.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { fontsReady } from "../font/page-font.ts";
import { bringInSight } from "./bring-in-sight.ts";
import type { Bulk } from "./bulk.ts";
import { type Drawing, type DrawingGraph, drawingGraph } from "./drawing-graph.ts";
import { edgeAt } from "./edge-at.ts";
import { chosenIn, firstIn, type Looked, nextTowards, nodeNear, placesOf } from "./find-in-items.ts";
import { glideBetween, type Moment, type Traces, tracesOf } from "./glide.ts";
import { KeepInSight } from "./keep-in-sight.ts";
import type { LeanSigma } from "./lean-sigma.ts";
import { listenToPointer, type Pointable } from "./listen-to-pointer.ts";
import { NextFrame } from "./next-frame.ts";
import { type Frame, Painter } from "./painter.ts";
import type { Insets, Picture, PictureListener } from "./picture.ts";
import { Rest } from "./rest.ts";
import { runGlide } from "./run-glide.ts";
import { startSigma } from "./start-sigma.ts";
import { Viewport } from "./viewport.ts";

/** Pixels; nobody sees a shorter way. */
const SEEN = 1;

/** What a lost context takes with it. */
interface Stage {
  readonly sigma: LeanSigma;
  readonly viewport: Viewport;
  readonly painter: Painter;
}

/** The picture in WebGL: nodes by sigma, links and labels on two canvases from the scene's own geometry. */
export class SigmaPicture implements Picture {
  readonly #host: HTMLElement;
  readonly #listener: PictureListener;
  readonly #moves: () => boolean;
  readonly #life = new AbortController();
  readonly #resize: ResizeObserver;
  #stage: Stage;
  #graph: DrawingGraph | undefined;
  #bulk: Bulk | undefined;
  #items: PictureItems = NOTHING;
  #theme: Theme | undefined;
  #hovered: string | undefined;
  #cursor: string | undefined;
  #moment: Moment | undefined;
  #stopGlide: () => void = () => {};
  readonly #sight = new KeepInSight((reach) => {
    if (this.#life.signal.aborted) return true;
    return bringInSight(this.#stage.viewport, { ...chosenIn(this.#items), reach }, this.#sight.insets);
  });
  readonly #rest = new Rest(() => {
    // Where links are many they come one by one only now.
    if (this.#bulk) this.#repaint.ask();
  });
  /** Links and labels only: the nodes stand as they stood. */
  readonly #repaint = new NextFrame(() => this.#paint(false));
  #gathers = false;

  constructor(host: HTMLElement, listener: PictureListener, moves: () => boolean) {
    [this.#host, this.#listener, this.#moves] = [host, listener, moves];
    this.#stage = this.#start();
    this.#resize = new ResizeObserver(() => {
      if (!this.#stage.viewport.fits()) this.#lay();
      this.#sight.laid();
    });
    for (const move of ["pointerdown", "wheel"])
      host.addEventListener(move, () => this.#sight.moved(), { signal: this.#life.signal, passive: true });
    this.#resize.observe(host);
    // Until the page's own font is there, labels stand in another.
    void fontsReady().then(() => this.#repaint.ask());
  }

  show(items: PictureItems, theme: Theme): void {
    if (items === this.#items && theme === this.#theme) return;
    const { painter, viewport } = this.#stage;
    const [before, { labels }] = [this.#items, painter.placed];
    const isWay = before.nodes.length > 0 && items.edges.length <= LARGE && !this.#bulk;
    const traces = isWay && this.#moves() ? tracesOf(before, painter.placed, viewport.radiusAtOne) : undefined;
    this.#stopGlide();
    [this.#items, this.#theme, this.#moment] = [items, theme, undefined];
    if (this.#bulk?.serves(items, theme) && this.#graph) this.#bulk.emphasise(items, this.#graph, this.#drawing(theme));
    else this.#lay();
    if (traces) this.#glideFrom(before, traces, labels);
    else this.#repaint.ask();
    this.#sight.shown(items, before);
  }

  cover(insets: Insets): void {
    this.#sight.covered(insets);
    this.#repaint.ask();
  }

  moveTo(camera: Camera, atOnce = false): void {
    this.#sight.moved();
    this.#stage.viewport.moveTo(camera, atOnce);
  }

  zoom(factor: number): void {
    this.#sight.moved();
    this.#stage.viewport.zoom(factor);
  }

  focusOn(id: string | undefined): void {
    this.#cursor = id;
    this.#repaint.ask();
    if (id === undefined) return;
    bringInSight(this.#stage.viewport, { chosen: placesOf(this.#looked(), id), reach: "itself" }, this.#sight.insets);
  }

  neighbourTowards(id: string, direction: Direction): string | undefined {
    return nextTowards(this.#looked(), id, direction);
  }

  firstNode(): string | undefined {
    return firstIn(this.#looked(), this.#stage.viewport.inSight());
  }

  dispose(): void {
    this.#life.abort();
    this.#repaint.end();
    this.#stopGlide();
    this.#resize.disconnect();
    this.#rest.end();
    this.#stage.sigma.kill();
  }

  #start(): Stage {
    const sigma = startSigma(this.#host, this.#moves(), {
      drawn: () => this.#paint(true),
      cameraMoved: () => {
        this.#rest.stir();
        this.#listener.onCamera(this.#stage.viewport.camera(), this.#stage.viewport.isWhole);
      },
      // Killing the old one loses its other contexts, which is none of ours any more.
      lost: () => {
        if (this.#stage.sigma !== sigma || this.#life.signal.aborted) return;
        if (!this.#listener.onLost?.()) this.#restart();
      },
    });
    listenToPointer(sigma, this.#pointable);
    const viewport = new Viewport(sigma, this.#moves);
    return { sigma, viewport, painter: new Painter(sigma, viewport) };
  }

  /** Sigma does not come back from a lost context: it is built anew on the same items. */
  #restart(): void {
    const { sigma } = this.#stage;
    const state = sigma.getCamera().getState();
    sigma.kill();
    this.#dropBulk();
    this.#stage = this.#start();
    this.#lay();
    this.#stage.sigma.getCamera().setState(state);
  }

  /** Gives sigma what is shown: lens, theme or the size of the window has changed. */
  #lay(): void {
    const theme = this.#theme;
    if (!theme) return;
    if (this.#items.edges.length <= LARGE) this.#dropBulk();
    else if (!this.#bulk?.serves(this.#items, theme)) return void this.#gather(theme);
    this.#stage.viewport.lay(this.#items, () => this.#fill(this.#items));
    if (this.#graph) this.#bulk?.emphasise(this.#items, this.#graph, this.#drawing(theme));
  }

  /** A large graph is drawn in bulk; what does that is a chunk of its own. */
  async #gather(theme: Theme): Promise<void> {
    if (this.#gathers) return;
    this.#gathers = true;
    const { Bulk } = await import("./bulk.ts");
    this.#gathers = false;
    // Meanwhile something else may be shown, or nothing any more.
    if (this.#life.signal.aborted) return;
    this.#dropBulk();
    if (this.#theme === theme && this.#items.edges.length > LARGE) {
      const { sigma } = this.#stage;
      const gl = sigma.openSpareSheets();
      if (!gl) return void this.#listener.onRefused?.();
      this.#bulk = new Bulk(sigma, gl, this.#items, theme);
    }
    this.#lay();
  }

  #dropBulk(): void {
    this.#bulk?.dispose();
    this.#bulk = undefined;
  }

  #fill(items: PictureItems, radiusOf?: Moment["radiusOf"]): void {
    if (!this.#theme) return;
    this.#graph = drawingGraph(items.nodes, this.#drawing(this.#theme, radiusOf));
    this.#stage.sigma.setGraph(this.#graph);
  }

  #drawing(theme: Theme, radiusOf: Moment["radiusOf"] = (_, radius) => radius): Drawing {
    const { turn, radiusAtOne } = this.#stage.viewport;
    return { turn, theme, radiusOf: (item) => radiusOf(item.id, radiusAtOne(item)) };
  }

  /** `traces` are in pixels, as the picture was before it was laid anew. */
  #glideFrom(before: PictureItems, traces: Traces, labelled: readonly SceneLabel[]): void {
    const { viewport, painter } = this.#stage;
    const laid = new Map([...traces].map(([id, trace]) => [id, { ...trace, ...viewport.toLayout(trace) }]));
    const [a, b] = [viewport.toLayout({ x: 0, y: 0 }), viewport.toLayout({ x: SEEN, y: 0 })];
    const glide = glideBetween(before, this.#items, laid, Math.hypot(b.x - a.x, b.y - a.y));
    if (!glide) return;
    const end = this.#frame(undefined, false);
    if (end) painter.beginWay(labelled, end);
    this.#stopGlide = runGlide(glide, (moment) => {
      this.#moment = moment;
      this.#fill(moment?.items ?? this.#items, moment?.radiusOf);
    });
  }

  #paint(cleared: boolean): void {
    const frame = this.#frame(this.#moment, cleared);
    if (frame) this.#stage.painter.paint(frame, this.#bulk);
  }

  #frame(moment: Moment | undefined, cleared: boolean): Frame | undefined {
    const theme = this.#theme;
    if (!theme) return undefined;
    const pointed = { hovered: this.#hovered, cursor: this.#cursor };
    return { items: this.#items, theme, insets: this.#sight.insets, pointed, rests: this.#rest.rests, moment, cleared };
  }

  readonly #pointable: Pointable = {
    nodeNear: (point, reach) => {
      const { painter, viewport } = this.#stage;
      return nodeNear(this.#bulk?.crowd, viewport.toLayout, painter.pointable, point, reach);
    },
    linkNear: (point, reach) => edgeAt(this.#stage.painter.pointable.edges, point, reach)?.id,
    hover: (id) => {
      this.#hovered = id;
      this.#host.classList.toggle("pointing", id !== undefined);
      this.#repaint.ask();
    },
    choose: (id, choice) => {
      this.#sight.pointed(id);
      this.#listener.onChoose(id, choice);
    },
  };

  #looked(): Looked {
    return { items: this.#items, crowd: this.#bulk?.crowd, toPixels: this.#stage.viewport.toPixels };
  }
}
