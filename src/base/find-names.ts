import { FOLDABLE, foldLetters, foldSign, UNSEEN } from "./fold-letters.ts";
import { type RewrittenText, rewriteText, unchangedText } from "./rewrite-text.ts";
import { ESCAPE, undoEscape } from "./undo-escapes.ts";

/** What to look for in a folded text. */
export interface NamePattern {
  /** Finds names in what `foldLetters` makes of a text; has the flag `g`. */
  readonly pattern: RegExp;
  /** Judges what was found as it is written, escapes undone. */
  readonly accepts: (written: string) => boolean;
}

/** As many layers of escapes as a name may hide behind: an address in a JSON text in a YAML text. */
const LAYERS = 3;

/**
 * Puts something else for each name in a text, whatever its accents, its case and the signs in it, however it is escaped;
 * `write` is given what stood there.
 */
export function replaceNames(text: string, wanted: NamePattern, write: (found: string) => string): string {
  // Nearly every text holds none, and the way back takes ten times as long.
  if (!mayHold(text, wanted.pattern)) return text;
  let made = "";
  let done = 0;
  for (const { start, end } of united(spansIn(text, wanted))) {
    made += text.slice(done, start) + write(text.slice(start, end));
    done = end;
  }
  return made + text.slice(done);
}

function mayHold(text: string, pattern: RegExp, layers = LAYERS): boolean {
  const parted = text.replace(UNSEEN, " ");
  if (matches(text, pattern) || (parted !== text && matches(parted, pattern))) return true;
  const next = layers > 0 ? text.replace(ESCAPE, undoEscape) : text;
  return next !== text && mayHold(next, pattern, layers - 1);
}

function matches(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(foldLetters(text));
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** In each layer of a text, since what one reader undoes the next takes as it is. */
function spansIn(text: string, wanted: NamePattern): readonly TextSpan[] {
  const spans: (readonly TextSpan[])[] = [];
  let layer = unchangedText(text);
  for (let undone = 0; undone <= LAYERS; undone++) {
    spans.push(spansInLayer(layer, wanted));
    // A space of no width may stand in a word or between two.
    const parted = rewriteText(layer, UNSEEN, () => " ");
    if (parted.text !== layer.text) spans.push(spansInLayer(parted, wanted));
    const next = rewriteText(layer, ESCAPE, undoEscape);
    if (next.text === layer.text) break;
    layer = next;
  }
  return spans.flat();
}

function spansInLayer(layer: RewrittenText, { pattern, accepts }: NamePattern): readonly TextSpan[] {
  const positions = unchangedText(layer.text);
  const { text, starts, ends } = rewriteText(positions, FOLDABLE, foldSign);
  const spans: TextSpan[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const first = starts[match.index] ?? 0;
    const last = (ends[match.index + match[0].length - 1] ?? 1) - 1;
    if (match[0] !== "" && accepts(layer.text.slice(first, last + 1))) {
      spans.push({ start: layer.starts[first] ?? 0, end: layer.ends[last] ?? 0 });
    } else {
      // What was not accepted may overlap with what is.
      pattern.lastIndex = match.index + 1;
    }
  }
  return spans;
}

/** In order, those that touch each other as one. */
function united(spans: readonly TextSpan[]): readonly TextSpan[] {
  const made: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = made.at(-1);
    if (last && span.start < last.end) made[made.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else made.push(span);
  }
  return made;
}
