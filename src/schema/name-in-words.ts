import { quote } from "../diagnostics/quote.ts";

/** Nouns for the items of lists inside records. */
const ITEMS: ReadonlyMap<PropertyKey, string> = new Map([
  ["figures", "figure"],
  ["links", "link"],
  ["passage", "passage"],
  ["nodeTypes", "node type"],
  ["edgeTypes", "edge type"],
  ["steps", "step"],
]);

/** What a value is called in a sentence: "`unit` of figure 2 of the claim `x`". `whole` names the record. */
export function nameInWords(whole: string, path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  if (typeof last !== "number") return `${quote(String(last))} of ${nameInWords(whole, path.slice(0, -1))}`;
  const list = path.at(-2) ?? "";
  const noun = ITEMS.get(list);
  const item = noun === undefined ? `item ${last + 1} of ${quote(String(list))}` : `${noun} ${last + 1}`;
  return `${item} of ${nameInWords(whole, path.slice(0, -2))}`;
}

/** The sort of thing that stands at `path`, for choosing an example. */
export function nounAt(noun: string, path: readonly PropertyKey[]): string {
  const list = path.findLast((step) => typeof step === "string");
  return list === undefined ? noun : (ITEMS.get(list) ?? String(list));
}

/** The same, to begin a sentence with. */
export function startOfSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
