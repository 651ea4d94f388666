import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { ReactiveController, ReactiveControllerHost } from "lit";

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

/** As high as most rows are; each is measured once it is drawn. */
const USUAL_HEIGHT = 56;
const FURTHER_ROWS = 8;

/** Draws only the rows of a long list that are in sight, each as high as it is, and one that is kept for the focus. */
export class RowWindow implements ReactiveController {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #scroller: () => HTMLElement | null;
  readonly #render: () => void;
  #ids: readonly string[] = [];
  #kept = 0;
  #head = 0;
  #stop: (() => void) | undefined;

  /** `scroller` finds the element that scrolls: rows are its `[data-index]`, what stays above them its `thead`. */
  constructor(host: ReactiveControllerHost, scroller: () => HTMLElement | null) {
    this.#scroller = scroller;
    this.#render = () => host.requestUpdate();
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>(this.#options());
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#virtualizer._didMount();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdated(): void {
    this.#head = this.#scroller()?.querySelector("thead")?.offsetHeight ?? 0;
    this.#virtualizer._willUpdate();
    for (const row of this.#scroller()?.querySelectorAll<HTMLElement>("[data-index]") ?? []) {
      this.#virtualizer.measureElement(row);
    }
  }

  /** Which of these rows are to be drawn now; `kept` is drawn wherever the list stands. */
  draw(ids: readonly string[], kept: number): DrawnRows {
    this.#ids = ids;
    this.#kept = kept;
    this.#virtualizer.setOptions(this.#options());
    let end = this.#head;
    const rows = this.#virtualizer.getVirtualItems().map(({ index, start, end: next }): DrawnRow => {
      const gap = Math.max(0, start - end);
      end = next;
      return { index, gap };
    });
    return { rows, below: Math.max(0, this.#virtualizer.getTotalSize() + this.#head - end) };
  }

  /** Scrolls no further than it must for a row to be in sight. */
  show(index: number, align: "auto" | "center" = "auto"): void {
    this.#virtualizer.scrollToIndex(index, { align });
  }

  /** How many rows stand on the screen at a time. */
  get rowsInSight(): number {
    const { range } = this.#virtualizer;
    return range ? Math.max(1, range.endIndex - range.startIndex) : 1;
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    return {
      count: this.#ids.length,
      getScrollElement: this.#scroller,
      estimateSize: () => USUAL_HEIGHT,
      getItemKey: (index) => this.#ids[index] ?? index,
      overscan: FURTHER_ROWS,
      scrollMargin: this.#head,
      scrollPaddingStart: this.#head,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: this.#render,
      rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
        const from = Math.max(0, startIndex - overscan);
        const to = Math.min(count - 1, endIndex + overscan);
        const near = Array.from({ length: to - from + 1 }, (_, step) => from + step);
        if (this.#kept >= count || (this.#kept >= from && this.#kept <= to)) return near;
        return this.#kept < from ? [this.#kept, ...near] : [...near, this.#kept];
      },
    };
  }
}
