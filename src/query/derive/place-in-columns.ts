import { compareText } from "../../base/compare-text.ts";

/** A place in layout units, y upwards. */
export interface ColumnPlace {
  readonly x: number;
  readonly y: number;
}

type Links = ReadonlyMap<string, readonly string[]>;
interface Row {
  readonly id: string;
  readonly row: number;
}

/** From one row to the next and from one column to the next, in layout units: upright, so that names have room beside. */
const ROW = 24;
const COLUMN = 160;
/** Sweeps after which the order of rows hardly changes any more. */
const SWEEPS = 12;

/**
 * Puts nodes in three columns, the second given first since its nodes take a row each, so that links cross little: each
 * is drawn to the mean of the rows it is linked with. What is linked within the second column stands together; the
 * others stand as near to what they are linked with as they can without touching.
 */
export function placeInColumns(
  middle: readonly string[],
  beside: readonly [readonly string[], readonly string[]],
  links: readonly (readonly [string, string])[],
): ReadonlyMap<string, ColumnPlace> {
  const within = new Set(middle);
  const across = neighboursOf(links.filter(([from, to]) => !(within.has(from) && within.has(to))));
  const groups = groupsOf([...middle].sort(compareText), neighboursOf(links));
  const rows = new Map(groups.flat().map((id, row) => [id, row] as const));
  const drawn = (ids: readonly string[]) => sortRows(ids.map((id) => ({ id, row: meanRow(id, across, rows) })));
  const moveBeside = () => {
    for (const column of beside) for (const { id, row } of spread(drawn(column))) rows.set(id, row);
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    moveBeside();
    const byGroup = groups.map((group) => ({
      group,
      id: group[0] ?? "",
      row: mean(drawn(group).map(({ row }) => row)),
    }));
    for (const [row, id] of sortRows(byGroup)
      .flatMap(({ group }) => group)
      .entries())
      rows.set(id, row);
  }
  moveBeside();
  const placed = (column: readonly string[], x: number) =>
    column.map((id) => [id, { x: x * COLUMN, y: 0 - (rows.get(id) ?? 0) * ROW }] as const);
  return new Map([...placed(beside[0], -1), ...placed(middle, 0), ...placed(beside[1], 1)]);
}

function neighboursOf(links: readonly (readonly [string, string])[]): Links {
  const found = new Map<string, string[]>();
  for (const [from, to] of links) {
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      const known = found.get(one);
      if (known) known.push(other);
      else found.set(one, [other]);
    }
  }
  return found;
}

/** What hangs together among `ids`, each group walked from an end, so that a chain stays one. */
function groupsOf(ids: readonly string[], links: Links): readonly (readonly string[])[] {
  const left = new Set(ids);
  const among = (id: string) => [...new Set(links.get(id) ?? [])].filter((other) => left.has(other)).sort(compareText);
  const walk = (from: string): readonly string[] => {
    const walked: string[] = [];
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      // Several may have led to it before its turn came.
      if (!left.delete(id)) continue;
      walked.push(id);
      for (const next of among(id).reverse()) waiting.push(next);
    }
    return walked;
  };
  const ends = [...ids].sort((a, b) => among(a).length - among(b).length || compareText(a, b));
  const groups = ends.flatMap((id) => (left.has(id) ? [walk(id)] : []));
  const first = (group: readonly string[]) => [...group].sort(compareText)[0] ?? "";
  return groups.sort((a, b) => compareText(first(a), first(b)));
}

/** The mean of the rows a node is linked with; its own where it is with none. */
function meanRow(id: string, links: Links, rows: ReadonlyMap<string, number>): number {
  const found = (links.get(id) ?? []).flatMap((other) => rows.get(other) ?? []);
  return found.length === 0 ? (rows.get(id) ?? 0) : mean(found);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function sortRows<R extends Row>(rows: readonly R[]): readonly R[] {
  return [...rows].sort((a, b) => a.row - b.row || compareText(a.id, b.id));
}

/** Rows in their order, moved apart until each is a row from the next, the whole no farther than it must. */
function spread(sorted: readonly Row[]): readonly Row[] {
  const down: number[] = [];
  for (const { row } of sorted) down.push(Math.max(row, (down.at(-1) ?? -Infinity) + 1));
  const up: number[] = [];
  for (const { row } of [...sorted].reverse()) up.push(Math.min(row, (up.at(-1) ?? Infinity) - 1));
  up.reverse();
  // Pushed down and pushed up each keep the distance, and so does what lies half way between.
  return sorted.map(({ id, row }, index) => ({ id, row: ((down[index] ?? row) + (up[index] ?? row)) / 2 }));
}
