import { compareText } from "../../base/compare-text.ts";

/** What is counted most often in a list, and how often; the first by id among equals. */
export function leaderOf(ids: readonly string[]): { readonly id: string; readonly times: number } | undefined {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .map(([id, n]) => ({ id, times: n }))
    .sort((a, b) => b.times - a.times || compareText(a.id, b.id))[0];
}
