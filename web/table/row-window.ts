import type { ReactiveController, ReactiveControllerHost } from "lit";
import { RowHeights } from "./row-heights.ts";

/** A row that is drawn, and how much room those between it and the one before take, in CSS pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

/** The rows that are drawn, and the room below them. */
export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  readonly below: number;
}

/** Rows beyond those in sight, either way: a frame may be late. */
const FURTHER_ROWS = 8;
/** Enough for any screen, before it is known how high this one is. */
const FIRST_ROWS = 30;

/**
 * Draws only the rows of a long list that are in sight, each as high as it is, and one that is kept for the focus. Our
 * own, since the libraries for it weigh ten times as much, or take the rows out of their table.
 */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #scroller: () => HTMLElement | null;
  readonly #resized = new ResizeObserver(() => this.#host.requestUpdate());
  #heights = new RowHeights(0);
  #ids: readonly string[] = [];
  #firstDrawn = 0;
  #stoodAt = 0;
  /** The row that is being brought into sight, until all above it is measured. */
  #sought: { readonly index: number; readonly toMiddle: boolean } | undefined;

  /** `scroller` finds the element that scrolls: rows are its `[data-index]`, what stays above them its `thead`. */
  constructor(host: ReactiveControllerHost, scroller: () => HTMLElement | null) {
    this.#host = host;
    this.#scroller = scroller;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  hostUpdate(): void {
    this.#stoodAt = this.#scroller()?.scrollTop ?? 0;
  }

  hostUpdated(): void {
    const scroller = this.#scroller();
    if (!scroller) return;
    // While rows are exchanged the list is shorter for a moment, and the browser may have moved it.
    if (scroller.scrollTop !== this.#stoodAt) scroller.scrollTop = this.#stoodAt;
    this.#resized.observe(scroller);
    const isNews = this.#measure(scroller);
    const moved = this.#sought !== undefined && this.#bringIntoSight(scroller);
    if (isNews || moved) this.#host.requestUpdate();
    else this.#sought = undefined;
  }

  /** Which of these rows are to be drawn now; the one at `kept` is drawn wherever the list stands. */
  draw(ids: readonly string[], kept: number): DrawnRows {
    if (ids !== this.#ids) this.#heights = new RowHeights(ids.length);
    this.#ids = ids;
    const { first, last } = this.#inSight();
    this.#firstDrawn = first;
    const from = Math.max(0, first - FURTHER_ROWS);
    const to = Math.min(ids.length - 1, last + FURTHER_ROWS);
    const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
    const before = kept < from ? [kept] : [];
    const after = kept > to && kept < ids.length ? [kept] : [];
    let end = 0;
    const rows = [...before, ...near, ...after].map((index): DrawnRow => {
      const gap = this.#heights.topOf(index) - end;
      end = this.#heights.topOf(index + 1);
      return { index, gap };
    });
    return { rows, below: this.#heights.topOf(ids.length) - end };
  }

  /** To be told when the list was scrolled. */
  scrolled(): void {
    if (this.#inSight().first !== this.#firstDrawn) this.#host.requestUpdate();
  }

  /** Brings a row into sight: scrolls no further than it must, or to the middle from further away where asked so. */
  show(index: number, toMiddle = false): void {
    this.#sought = { index, toMiddle };
    const scroller = this.#scroller();
    if (scroller) this.#bringIntoSight(scroller);
    this.#host.requestUpdate();
  }

  /** Goes to the first row. */
  toTop(): void {
    this.#sought = undefined;
    this.#scroller()?.scrollTo({ top: 0 });
  }

  /** How many rows stand on the screen at a time. */
  get rowsInSight(): number {
    const { first, last } = this.#inSight();
    return Math.max(1, last - first);
  }

  #inSight(): { readonly first: number; readonly last: number } {
    const scroller = this.#scroller();
    if (!scroller) return { first: 0, last: FIRST_ROWS };
    const first = this.#heights.indexAt(scroller.scrollTop);
    return { first, last: this.#heights.indexAt(scroller.scrollTop + roomOf(scroller)) };
  }

  /** Notes how high the drawn rows are. What is in sight stays where it is when those above turn out otherwise. */
  #measure(scroller: HTMLElement): boolean {
    const { first } = this.#inSight();
    const before = this.#heights.topOf(first);
    let isNews = false;
    for (const row of scroller.querySelectorAll<HTMLElement>("[data-index]")) {
      const { height } = row.getBoundingClientRect();
      if (height > 0 && this.#heights.set(Number(row.dataset["index"]), height)) isNews = true;
    }
    const shift = this.#heights.topOf(first) - before;
    if (shift !== 0) scroller.scrollTop += shift;
    return isNews;
  }

  /** Whether it had to scroll. */
  #bringIntoSight(scroller: HTMLElement): boolean {
    if (!this.#sought) return false;
    const { index, toMiddle } = this.#sought;
    const [top, bottom] = [this.#heights.topOf(index), this.#heights.topOf(index + 1)];
    const room = roomOf(scroller);
    const from = scroller.scrollTop;
    if (top >= from && bottom <= from + room) return false;
    const nearest = top < from ? top : bottom - room;
    scroller.scrollTop = toMiddle ? (top + bottom - room) / 2 : nearest;
    return Math.abs(scroller.scrollTop - from) >= 1;
  }
}

/** The height in which rows are seen: below the heading, which stays. */
function roomOf(scroller: HTMLElement): number {
  return scroller.clientHeight - (scroller.querySelector("thead")?.offsetHeight ?? 0);
}
