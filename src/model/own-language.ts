import type { ClaimGraph } from "./claim-graph.ts";
import type { Language } from "./text.ts";

/** The language that a data set names first: the one to speak where nobody has asked for another. */
export function ownLanguage(graph: ClaimGraph): Language {
  return graph.getAttribute("languages")[0] ?? "en";
}
