import type { EdgeType } from "../../model/edge-type.ts";
import type { Labels } from "../../model/node-type.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** What an edge is read by: its type, and whose reading it is. */
interface ReadEdge {
  readonly type: string;
  readonly basis?: string;
}

/** The mark beside a tension; the sentence is in the panel. */
const IN_TENSION: Labels = { en: "in tension", ru: "расхождение", kk: "алшақтық" };

/** What links say where the reading is ours. */
const OUR_WORDS: ReadonlyMap<string, string> = new Map([
  ["contradicts", "inTensionWith"],
  ["supports", "inLineWith"],
]);

/**
 * The type whose words a link is read by. Only the article may say that one claim contradicts or supports another:
 * where the reading is ours, the two are in tension, or in line.
 */
export function readType({ type, basis }: ReadEdge, vocabulary: Vocabulary): EdgeType | undefined {
  const own = (basis === "editor" && OUR_WORDS.get(type)) || type;
  return vocabulary.edgeTypes.get(own) ?? vocabulary.edgeTypes.get(type);
}

/** The word or two that stand beside a link on the picture. */
export function shortWords(edge: ReadEdge, vocabulary: Vocabulary): Labels | undefined {
  const type = readType(edge, vocabulary);
  return type?.id === "inTensionWith" ? IN_TENSION : type?.labels;
}
