import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Language } from "../../model/text.ts";

type Headline = (graph: ClaimGraph, language: Language) => string;

/** A headline that is counted once for each graph and language: a page asks whenever it is drawn. */
export function rememberHeadline(headline: Headline): Headline {
  const known = new WeakMap<ClaimGraph, Map<Language, string>>();
  return (graph, language) => {
    const said = known.get(graph) ?? new Map<Language, string>();
    known.set(graph, said);
    const text = said.get(language) ?? headline(graph, language);
    said.set(language, text);
    return text;
  };
}
