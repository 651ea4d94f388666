/** Where `words` stand in `text`, both folded, never beginning or ending inside a word or a number. */
export function findWords(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + words.length)) found.push(at);
  }
  return found;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const EXTENDS = /[\p{M}\p{Emoji_Modifier}\u200D]/u;

/** Whether a word, a number ("20,250") or a joined sign (an accent, an emoji's colour) may be cut at `at`. */
function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = signBefore(text, at);
  const after = signAt(text, at);
  if (EXTENDS.test(after) || before === "\u200D") return false;
  if (WORD.test(before) && WORD.test(after)) return false;
  const beyond = signAt(text, at + after.length);
  const earlier = signBefore(text, at - before.length);
  return !(joins(before, after, beyond) || joins(earlier, before, after));
}

/** An apostrophe joins letters, a comma or a point joins digits. */
function joins(left: string, middle: string, right: string): boolean {
  if (middle === "'") return LETTER.test(left) && LETTER.test(right);
  return (middle === "," || middle === ".") && DIGIT.test(left) && DIGIT.test(right);
}

function signAt(text: string, at: number): string {
  const sign = text.codePointAt(at);
  return sign === undefined ? "" : String.fromCodePoint(sign);
}

function signBefore(text: string, at: number): string {
  if (at <= 0) return "";
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.slice(at - 1, at);
}
