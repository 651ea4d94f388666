/** Numbers in order, and where those of each rank begin: rank `r` stands from `starts[r]` to before `starts[r + 1]`. */
export interface Ranked {
  readonly items: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Sorts numbers of things by the rank of each, `ranks[item]`, which is below `count`; things of one rank keep their
 * order. It counts and places, and so compares nothing.
 */
export function sortByRank(items: Int32Array, ranks: Int32Array, count: number): Ranked {
  const starts = new Int32Array(count + 1);
  const rankOf = (item: number) => ranks[item] ?? 0;
  const raise = (at: number, by: number) => {
    const before = starts[at] ?? 0;
    starts[at] = before + by;
    return before;
  };
  for (const item of items) raise(rankOf(item) + 1, 1);
  for (let rank = 1; rank <= count; rank++) raise(rank, starts[rank - 1] ?? 0);
  const sorted = new Int32Array(items.length);
  // While placing, `starts[rank]` is where the next of that rank goes; at the end it is where the next rank begins.
  for (const item of items) sorted[raise(rankOf(item), 1)] = item;
  starts.copyWithin(1, 0, count);
  starts[0] = 0;
  return { items: sorted, starts };
}
