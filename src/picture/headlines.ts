import type { ClaimGraph } from "../model/claim-graph.ts";
import type { Language } from "../model/text.ts";
import { actorsHeadline } from "./headlines/actors-headline.ts";
import { everythingHeadline } from "./headlines/everything-headline.ts";
import { figuresHeadline } from "./headlines/figures-headline.ts";
import { rememberHeadline } from "./headlines/remember-headline.ts";
import { sourcesHeadline } from "./headlines/sources-headline.ts";
import { topicsHeadline } from "./headlines/topics-headline.ts";
import { voicesHeadline } from "./headlines/voices-headline.ts";

/** What each lens says of a graph, in one sentence, by the lens's id. */
const HEADLINES: Readonly<Record<string, (graph: ClaimGraph, language: Language) => string>> = {
  voices: rememberHeadline(voicesHeadline),
  actors: rememberHeadline(actorsHeadline),
  topics: rememberHeadline(topicsHeadline),
  figures: rememberHeadline(figuresHeadline),
  sources: rememberHeadline(sourcesHeadline),
  everything: rememberHeadline(everythingHeadline),
};

/** A lens's sentence on an evidence graph, made once for each graph and language; empty where there is nothing to say. */
export function headlineOf(lens: string, graph: ClaimGraph, language: Language): string {
  return HEADLINES[lens]?.(graph, language) ?? "";
}
