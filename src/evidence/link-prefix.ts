import { findWords } from "./find-words.ts";
import { linkWords } from "./link-words.ts";
import { foldedOffset, foldWords, type PreparedText, sliceText } from "./prepare-text.ts";

/** Whether these words of a text may be shown to everybody. */
export type MayShow = (words: string) => boolean;

/** What may be shown of the text of a source, by the source's id. */
export type PrefixGuard = (source: string) => MayShow;

const OPENING = /^[\p{Pi}\p{Pf}"'`„‚]+/u;

/** Most words before a passage that are shown. */
const MOST_WORDS = 3;

/**
 * The fewest words just before a passage, with the text's own signs, that tell its beginning from every earlier place
 * where a link's first words stand, and that may be shown; a browser ignores case. Undefined where those words stand
 * nowhere earlier. Where a paragraph begins with the passage they are the last of the paragraph before: a browser looks
 * there too, though never at words of two paragraphs. `start` is in code points.
 */
export function linkPrefix(
  text: PreparedText,
  start: number,
  record: Parameters<typeof linkWords>[0],
  mayShow: MayShow,
): string | undefined {
  const earlier = text.folded.slice(0, foldedOffset(text, start)).toLowerCase();
  const first = foldWords(linkWords(record).first).toLowerCase();
  if (findWords(earlier, first).length === 0) return undefined;
  const lines = sliceText(text, { start: Math.max(0, start - 200), end: start })
    .trimEnd()
    .split("\n");
  const before = (lines.at(-1) ?? "").split(/\s+/u).filter((word) => word !== "");
  // A link leaves out the quotation mark that a passage begins with: it has to end what precedes.
  const [mark = ""] = OPENING.exec(sliceText(text, { start, end: start + 4 })) ?? [];
  if (mark !== "") before.push(mark);
  const between = mark === "" ? " " : "";
  let longest: string | undefined;
  for (let count = 1; count <= Math.min(MOST_WORDS, before.length); count++) {
    const prefix = before.slice(-count).join(" ");
    if (!mayShow(prefix)) break;
    if (findWords(earlier, foldWords(prefix).toLowerCase() + between + first).length === 0) return prefix;
    longest = prefix;
  }
  return longest;
}
