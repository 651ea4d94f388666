import { listed } from "../base/listed.ts";
import { oneOrMany } from "../base/one-or-many.ts";
import { unstatedNumbers } from "../evidence/figures-in-text.ts";
import { numbersInText } from "../evidence/numbers-in-text.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import type { PassageTexts } from "./passage-texts.ts";
import type { CheckInput } from "./rule.ts";

/** Most numbers of a passage that are told. */
const FEW = 3;

/**
 * What an altered passage of a claim no longer says of its figures: "the record's 44 is not among its words any more, 43
 * is". Nothing where they are all there, or may stand in another passage of the claim.
 */
export function tellLostNumbers(finding: PassageFinding, texts: PassageTexts, { records }: CheckInput): string {
  const { list, index, link } = finding.request;
  const claim = list === "claims" && link === undefined ? records.claims[index] : undefined;
  const words = claim && oneOrMany(claim.passage).length === 1 ? texts.wordsOf(finding) : undefined;
  if (words === undefined) return "";
  const figures = claim?.figures ?? [];
  const lost = new Set(figures.flatMap((figure) => unstatedNumbers(figure, words)));
  if (lost.size === 0) return "";
  const kept = new Set(figures.flatMap(({ value, min, max, of }) => [value, min, max, of]));
  const there = new Set(numbersInText(words).flatMap(({ value }) => (kept.has(value) ? [] : value)));
  const instead = there.size === 0 ? "" : `, ${listed([...there].slice(0, FEW))} ${there.size === 1 ? "is" : "are"}`;
  return `the record's ${listed([...lost])} ${lost.size === 1 ? "is" : "are"} not among its words any more${instead}`;
}
