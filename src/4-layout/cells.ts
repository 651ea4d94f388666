import type { Position } from "./positions.ts";

/** A square of the plane, and what was put there, in that order. */
export interface Cell<Item> {
  readonly column: number;
  readonly row: number;
  readonly items: readonly Item[];
}

interface OpenCell<Item> extends Cell<Item> {
  readonly items: Item[];
}

/** Nine squares, from the left and below, as steps from the one in the middle. */
const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((up) => [right, up] as const));
/** The one in the middle first: what stands there is most likely near. */
const OUTWARDS = AROUND.toSorted(([a, b], [c, d]) => a ** 2 + b ** 2 - c ** 2 - d ** 2);

/**
 * Items by the square they stand in: whatever is nearer than a square is wide stands in the same one or in one of the
 * eight around it, so that nobody has to be compared with everybody.
 */
export class Cells<Item> {
  readonly #width: number;
  readonly #columns = new Map<number, Map<number, OpenCell<Item>>>();
  readonly #cells: Cell<Item>[] = [];

  /** `width` is that of a square, in layout units. */
  constructor(width: number) {
    this.#width = width;
  }

  add({ x, y }: Position, item: Item): void {
    const [column, row] = [Math.floor(x / this.#width), Math.floor(y / this.#width)];
    const rows = this.#columns.get(column) ?? new Map<number, OpenCell<Item>>();
    this.#columns.set(column, rows);
    const there = rows.get(row);
    if (there) {
      there.items.push(item);
      return;
    }
    const cell = { column, row, items: [item] };
    rows.set(row, cell);
    this.#cells.push(cell);
  }

  /** All squares that hold something, in the order in which they came to. */
  all(): readonly Cell<Item>[] {
    return this.#cells;
  }

  /** Those of a square and the eight around it that hold something. */
  around({ column, row }: Pick<Cell<Item>, "column" | "row">): readonly Cell<Item>[] {
    return AROUND.flatMap(([right, up]) => this.#columns.get(column + right)?.get(row + up) ?? []);
  }

  /** Whether something near a place is of a kind: all that is nearer than a square is wide is asked, others may be. */
  someNear({ x, y }: Position, isMeant: (item: Item) => boolean): boolean {
    const [column, row] = [Math.floor(x / this.#width), Math.floor(y / this.#width)];
    return OUTWARDS.some(([right, up]) =>
      this.#columns
        .get(column + right)
        ?.get(row + up)
        ?.items.some(isMeant),
    );
  }
}
