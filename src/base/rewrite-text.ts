/** A text made from another, with the way back: where the sign of each of its UTF-16 units stood in the other. */
export interface RewrittenText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A text as it is, from which others are made. */
export function unchangedText(text: string): RewrittenText {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

/**
 * Puts something else for each match of a global pattern; every unit of it leads back to all that was matched. What is
 * dropped belongs to the sign before it.
 */
export function rewriteText(
  { text, starts, ends }: RewrittenText,
  pattern: RegExp,
  write: (found: string) => string,
): RewrittenText {
  const made: { text: string; readonly starts: number[]; readonly ends: number[] } = { text: "", starts: [], ends: [] };
  let done = 0;
  const copy = (to: number) => {
    made.text += text.slice(done, to);
    for (let at = done; at < to; at++) {
      made.starts.push(starts[at] ?? 0);
      made.ends.push(ends[at] ?? 0);
    }
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    copy(index);
    done = index + found.length;
    const written = write(found);
    const end = ends[done - 1] ?? 0;
    for (let unit = 0; unit < written.length; unit++) {
      made.starts.push(starts[index] ?? 0);
      made.ends.push(end);
    }
    made.text += written;
    if (written === "" && made.ends.length > 0) made.ends[made.ends.length - 1] = end;
  }
  copy(text.length);
  return made;
}
