import { inside, type Place } from "../diagnostics/place.ts";

/** Records of one list, gathered from many files, each of which can be found again. */
export class RecordSlices {
  readonly records: unknown[] = [];
  readonly #starts: number[] = [];
  readonly #places: ((offset: number) => Place)[] = [];

  /** Adds the items of a list that stands at `place`. */
  addList(place: Place, items: readonly unknown[]): void {
    this.#starts.push(this.records.length);
    this.#places.push((offset) => inside(place, offset));
    for (const item of items) this.records.push(item);
  }

  /** Adds a record that stands alone at `place`. */
  addOne(place: Place, record: unknown): void {
    this.#starts.push(this.records.length);
    this.#places.push(() => place);
    this.records.push(record);
  }

  /** Where a record stands in its file. */
  placeOf(index: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#places[low]?.(index - (this.#starts[low] ?? 0)) ?? { path: [index] };
  }
}
