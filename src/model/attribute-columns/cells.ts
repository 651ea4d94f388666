import type { PassageEvidence } from "../evidence.ts";
import { passageUrl } from "../passage-url.ts";
import type { Language, Text } from "../text.ts";

/** The text in exactly this language; a plain string is in the data set's `first` language. */
export function wordingIn(text: Text, language: Language, first: Language): string | undefined {
  if (typeof text === "string") return language === first ? text : undefined;
  return text[language];
}

/** One state for each passage. */
export function passageStates(evidence: readonly PassageEvidence[]): readonly string[] {
  return evidence.map(({ state }) => state);
}

/** Links to the passages, each once; never their text. */
export function articleUrls(evidence: readonly PassageEvidence[]): readonly string[] {
  const urls: string[] = [];
  for (const one of evidence) {
    const url = passageUrl(one);
    if (url !== undefined && !urls.includes(url)) urls.push(url);
  }
  return urls;
}
