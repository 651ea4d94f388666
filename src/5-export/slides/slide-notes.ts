import { isWebAddress } from "../../base/is-web-address.ts";
import { type Deck, SLIDE_WORDS, type Slide, type SourceLine } from "./deck.ts";

/** What whoever presents reads at the title, a line each. */
export function titleNotes({ title, subtitle }: Deck): readonly string[] {
  return [title, ...subtitle.split("\n")];
}

/** What whoever presents reads at a step, a line each: the notes, what is cited with full references, the live view. */
export function slideNotes({ notes, cited, live }: Slide, { language }: Deck): readonly string[] {
  const say = SLIDE_WORDS[language];
  const references = cited.flatMap(({ speaker, says, reference, address }) => [
    `${speaker}: ${says}`,
    reference,
    ...(isWebAddress(address) ? [address] : []),
  ]);
  return [
    ...(notes === "" ? [] : notes.split("\n")),
    ...(references.length === 0 ? [] : [`${say.cited}:`, ...references]),
    ...(isWebAddress(live) ? [`${say.live}: ${live}`] : []),
  ];
}

/** What whoever presents reads at the sources, a line each. */
export function sourceNotes({ sources, language }: Deck): readonly string[] {
  return [SLIDE_WORDS[language].sources, ...sources.map(sourceText)];
}

/** A source as one line: its reference and its address. */
export function sourceText({ reference, address = "" }: SourceLine): string {
  return `${reference} ${address}`.trimEnd();
}
