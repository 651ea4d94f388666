/**
 * How many insertions, deletions, replacements and swaps of neighbours (optimal string alignment) lead from `a` to `b`;
 * `limit + 1` as soon as it is more than `limit`. Counts UTF-16 units.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with costs nothing: ids mostly differ in a letter or two.
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const rows = a.length - start - end;
  const columns = b.length - start - end;
  if (rows === 0 || columns === 0) return Math.min(rows + columns, limit + 1);

  let before = new Array<number>(columns + 1).fill(0);
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  let next = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const letter = a.charCodeAt(start + row - 1);
    next[0] = row;
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const other = b.charCodeAt(start + column - 1);
      const replaced = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, replaced);
      if (
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === other
      ) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, next] = [last, next, before];
  }
  return Math.min(last[columns] ?? 0, limit + 1);
}
