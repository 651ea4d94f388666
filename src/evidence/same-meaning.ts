import { numbersInText } from "./numbers-in-text.ts";

/** Words that turn a statement round: English, Russian, Kazakh; apostrophes folded, lower case. */
const NEGATIONS =
  /^(?:not|no|non|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|.+n't|не|ни|нет|без|никогда|никто|ничего|нигде|ничто|нельзя|невозможно|отнюдь|емес|жоқ|ешқашан|ешкім|ештеңе)$/u;

/** What is put before, into or behind a word to turn it round. */
const NEGATING = /^(?:un|in|im|il|ir|dis|non|не|без|бес|ма|ме|ба|бе|па|пе|сыз|сіз)$/u;

/**
 * Whether two runs of words agree in their numbers and in what they deny. Errs on the side of no: a near match is
 * proposed only where this holds.
 */
export function sameMeaning(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  return (
    numbers(a) === numbers(b) &&
    digits(a) === digits(b) &&
    negations(left) === negations(right) &&
    !left.some((word) => !right.includes(word) && right.some((other) => negates(word, other)))
  );
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}

function numbers(text: string): string {
  return numbersInText(text)
    .map(({ value }) => value)
    .sort((a, b) => a - b)
    .join(" ");
}

function digits(text: string): string {
  return (text.match(/\p{N}/gu) ?? []).join("");
}

function negations(all: readonly string[]): number {
  return all.filter((word) => NEGATIONS.test(word)).length;
}

/** "legal" and "illegal", "барды" and "бармады": one is the other with a syllable of denial in it. */
function negates(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const extra = long.length - short.length;
  if (extra < 2 || extra > 3) return false;
  for (let at = 0; at <= short.length; at++) {
    if (short.slice(0, at) !== long.slice(0, at)) return false;
    if (short.slice(at) === long.slice(at + extra) && NEGATING.test(long.slice(at, at + extra))) return true;
  }
  return false;
}
