import type MiniSearch from "minisearch";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { foldWord, splitWords } from "./mark-words.ts";

/** Two things to be asked how they are linked. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Words that join two names, in the reader's languages; folded as the index folds. */
const JOINING = new Set(["and", "with", "to", "vs", "и", "с", "со", "к", "және", "мен", "бен", "пен"].map(foldWord));
/** Each word more is one more way to part them. */
const MOST_WORDS = 6;

/**
 * The two things that words name together, where no one thing is called by all of them: "feminita ministry of
 * healthcare". Claims are named by nobody.
 */
export function namePair<Entry>(index: MiniSearch<Entry>, query: string, graph: ClaimGraph): Pair | undefined {
  const words = splitWords(query);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const named = (part: readonly string[]) => {
    const meant = part.filter((word) => !JOINING.has(foldWord(word)));
    if (meant.length === 0) return undefined;
    const isNamed = (id: unknown) =>
      typeof id === "string" && graph.hasNode(id) && graph.getNodeAttribute(id, "kind") !== "Claim";
    return index.search(meant.join(" "), { fields: ["name", "whole"], filter: ({ id }) => isNamed(id) })[0];
  };
  if (named(words)) return undefined;
  let best: (Pair & { readonly score: number }) | undefined;
  for (let at = 1; at < words.length; at++) {
    const one = named(words.slice(0, at));
    const other = one && named(words.slice(at));
    if (!other || one.id === other.id) continue;
    const score = one.score + other.score;
    if (score > (best?.score ?? 0)) best = { from: one.id, to: other.id, score };
  }
  return best && { from: best.from, to: best.to };
}
