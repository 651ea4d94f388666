import { MOST_WORDS_A_SIDE } from "../evidence/passage.ts";

/** A stretch of text in the form in which a record may name it: its first and last words, whole where it is short. */
export function shortenWords(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  if (words.length <= 2 * MOST_WORDS_A_SIDE) return words.join(" ");
  return `${words.slice(0, MOST_WORDS_A_SIDE).join(" ")} … ${words.slice(-MOST_WORDS_A_SIDE).join(" ")}`;
}
