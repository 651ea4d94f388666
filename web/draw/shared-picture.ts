import type { Camera } from "../../src/model/view.ts";
import type { Direction } from "../../src/picture/items/neighbour-towards.ts";
import type { PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { isFramed } from "../embed/mode.ts";
import type { Insets, Picture, PictureListener } from "./picture.ts";
import { giveUpWebGl, leave, type Sitter, sit } from "./seats.ts";
import { SigmaPicture } from "./sigma-picture.ts";

/**
 * A picture that shares the browser's few WebGL contexts with others on the page: drawn by sigma while it has a seat, as
 * SVG while it has none. It takes a seat when it comes in sight and one is free, or when it is used.
 */
export class SharedPicture implements Picture {
  readonly #host: HTMLElement;
  readonly #listener: PictureListener;
  readonly #moves: () => boolean;
  readonly #sight: IntersectionObserver;
  readonly #life = new AbortController();
  #drawn: Picture | undefined;
  /** What the picture was last told, for one that takes its place. */
  #shown: { readonly items: PictureItems; readonly theme: Theme } | undefined;
  #insets: Insets | undefined;
  #camera: Camera | undefined;
  #cursor: string | undefined;
  #sits = false;
  #inSight = true;
  readonly #sitter: Sitter;

  constructor(host: HTMLElement, listener: PictureListener, moves: () => boolean) {
    this.#host = host;
    this.#moves = moves;
    this.#listener = {
      onChoose: listener.onChoose,
      onCamera: (camera, isWhole) => {
        this.#camera = camera;
        listener.onCamera(camera, isWhole);
      },
      onLost: () => this.#yields(),
      onRefused: () => this.#refused(),
    };
    const isInSight = () => this.#inSight;
    this.#sitter = {
      get inSight() {
        return isInSight();
      },
      stand: () => this.#stand(),
    };
    this.#sight = new IntersectionObserver(([entry]) => {
      this.#inSight = entry?.isIntersecting ?? true;
      if (this.#inSight) this.#sit(false);
    });
    this.#sight.observe(host);
    const { signal } = this.#life;
    // What scrolls under a pointer that rests was entered before it was in sight: only a move tells of its use.
    for (const use of ["pointerenter", "pointermove", "wheel", "focusin"])
      host.addEventListener(use, () => this.#sit(true), { signal, passive: true });
    // A frame is told in a moment whether any of it is in sight.
    if (!isFramed()) this.#sit(false);
    if (!this.#sits) this.#stand();
  }

  show(items: PictureItems, theme: Theme): void {
    this.#shown = { items, theme };
    this.#drawn?.show(items, theme);
  }

  /** Covering draws anew, and a drawing made between press and release would swallow the click. */
  cover(insets: Insets): void {
    if (this.#insets && sameInsets(insets, this.#insets)) return;
    this.#insets = insets;
    this.#drawn?.cover(insets);
  }

  moveTo(camera: Camera, atOnce?: boolean): void {
    this.#camera = camera;
    this.#drawn?.moveTo(camera, atOnce);
  }

  zoom(factor: number): void {
    this.#drawn?.zoom(factor);
  }

  focusOn(id: string | undefined): void {
    this.#cursor = id;
    this.#drawn?.focusOn(id);
  }

  neighbourTowards(id: string, direction: Direction): string | undefined {
    return this.#drawn?.neighbourTowards(id, direction);
  }

  firstNode(): string | undefined {
    return this.#drawn?.firstNode();
  }

  dispose(): void {
    this.#life.abort();
    this.#sight.disconnect();
    leave(this.#sitter);
    this.#drawn?.dispose();
  }

  /** Frames of one page know nothing of each other and may want too much together: who loses waits until it is used. */
  #yields(): boolean {
    if (!isFramed()) return false;
    leave(this.#sitter);
    this.#stand();
    return true;
  }

  #sit(insists: boolean): void {
    // Whoever uses it sees it, sooner than the browser says so.
    this.#inSight ||= insists;
    if (!sit(this.#sitter, insists) || this.#sits) return;
    this.#sits = true;
    this.#drawn?.dispose();
    try {
      this.#draw(new SigmaPicture(this.#host, this.#listener, this.#moves));
    } catch {
      this.#refused();
    }
  }

  /** No WebGL here, or a driver that fails. */
  #refused(): void {
    giveUpWebGl();
    leave(this.#sitter);
    this.#stand();
  }

  /** The picture as SVG; what draws it is a chunk of its own. */
  #stand(): void {
    this.#sits = false;
    this.#drawn?.dispose();
    this.#drawn = undefined;
    this.#host.replaceChildren();
    void import("./svg-picture.ts").then(({ SvgPicture }) => {
      const isWanted = !this.#sits && this.#drawn === undefined && !this.#life.signal.aborted;
      if (isWanted) this.#draw(new SvgPicture(this.#host, this.#listener));
    });
  }

  #draw(picture: Picture): void {
    this.#drawn = picture;
    const camera = this.#camera;
    if (this.#shown) picture.show(this.#shown.items, this.#shown.theme);
    if (this.#insets) picture.cover(this.#insets);
    if (camera) picture.moveTo(camera, true);
    if (this.#cursor !== undefined) picture.focusOn(this.#cursor);
  }
}

function sameInsets(one: Insets, other: Insets): boolean {
  return one.top === other.top && one.right === other.right && one.bottom === other.bottom && one.left === other.left;
}
