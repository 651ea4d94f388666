/** As high as most rows are, in CSS pixels; each is measured once it is drawn. */
const USUAL = 56;

/** How high the rows of a list are, one below the other. */
export class RowHeights {
  readonly #heights: Float64Array;
  /** Where each row begins, and after the last where the list ends; right up to `#rightTo`. */
  readonly #tops: Float64Array;
  #rightTo: number;

  constructor(count: number) {
    this.#heights = new Float64Array(count).fill(USUAL);
    this.#tops = Float64Array.from({ length: count + 1 }, (_, index) => index * USUAL);
    this.#rightTo = count;
  }

  /** Whether that is news; a pixel's fraction is none. */
  set(index: number, height: number): boolean {
    const known = this.#heights[index];
    if (known === undefined || Math.abs(known - height) < 0.1) return false;
    this.#heights[index] = height;
    this.#rightTo = Math.min(this.#rightTo, index);
    return true;
  }

  /** Where a row begins; for the number of rows, where the list ends. */
  topOf(index: number): number {
    for (; this.#rightTo < index; this.#rightTo++) {
      this.#tops[this.#rightTo + 1] = (this.#tops[this.#rightTo] ?? 0) + (this.#heights[this.#rightTo] ?? 0);
    }
    return this.#tops[index] ?? 0;
  }

  /** The row at a place; the first or last for places outside. */
  indexAt(place: number): number {
    let [low, high] = [0, Math.max(0, this.#heights.length - 1)];
    this.topOf(this.#heights.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.topOf(middle + 1) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
