import type { ClaimGraph } from "../model/claim-graph.ts";
import type { Language } from "../model/text.ts";
import { rememberLast } from "../query/remember-last.ts";
import { actorsHeadline } from "./headlines/actors-headline.ts";
import { everythingHeadline } from "./headlines/everything-headline.ts";
import { figuresHeadline } from "./headlines/figures-headline.ts";
import { sourcesHeadline } from "./headlines/sources-headline.ts";
import { topicsHeadline } from "./headlines/topics-headline.ts";
import { voicesHeadline } from "./headlines/voices-headline.ts";

/** What each lens says of a graph, in one sentence, by the lens's id. */
const HEADLINES: Readonly<Record<string, (graph: ClaimGraph, language: Language) => string>> = {
  voices: voicesHeadline,
  actors: actorsHeadline,
  topics: topicsHeadline,
  figures: figuresHeadline,
  sources: sourcesHeadline,
  everything: everythingHeadline,
};

/** A page asks whenever it is drawn. */
const sentenceOn = rememberLast<{ readonly lens: string; readonly language: Language }, string>(
  (graph, { lens, language }) => HEADLINES[lens]?.(graph, language) ?? "",
  ({ lens, language }) => `${lens} ${language}`,
);

/** A lens's sentence on an evidence graph; empty where there is nothing to say. */
export function headlineOf(lens: string, graph: ClaimGraph, language: Language): string {
  return sentenceOn(graph, { lens, language });
}
