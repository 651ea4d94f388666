/** Where a key leads among rows; undefined where it is none that walks. `page` rows stand on the screen at a time. */
export function stepToRow(key: string, from: number, count: number, page: number): number | undefined {
  const steps: ReadonlyMap<string, number> = new Map([
    ["ArrowDown", from + 1],
    ["ArrowUp", from - 1],
    ["PageDown", from + page],
    ["PageUp", from - page],
    ["Home", 0],
    ["End", count - 1],
  ]);
  const to = steps.get(key);
  return to === undefined ? undefined : Math.max(0, Math.min(to, count - 1));
}
