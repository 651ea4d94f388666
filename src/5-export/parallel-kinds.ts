import { compareText } from "../base/compare-text.ts";

/** What tells parallel edges apart. */
export interface ParallelEdge {
  readonly key: string;
  readonly type: string;
}

/**
 * The kind of each of the edges between the same two nodes: Gephi merges edges of equal source, target and kind. The
 * first of a type (by key) has the type itself; each other one has the type, `#`, and what its own key ends in after a
 * `#` (the record's id), else a running number.
 */
export function parallelKinds(parallel: readonly ParallelEdge[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, type } of [...parallel].sort((a, b) => compareText(a.key, b.key))) {
    const id = key.slice(key.lastIndexOf("#") + 1);
    let kind = !taken.has(type) ? type : `${type}#${key.includes("#") && id !== "" ? id : "2"}`;
    for (let count = 2; taken.has(kind); count++) kind = `${type}#${count}`;
    taken.add(kind);
    kinds.set(key, kind);
  }
  return kinds;
}
