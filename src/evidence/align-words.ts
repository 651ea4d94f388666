/** A word or number of a folded text, with its place in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run of words much like the words sought: from the first's start to the last's end, in UTF-16 units. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  /** Words added, left out or replaced; a word replaced by one much like it counts half. */
  readonly cost: number;
}

/** Words and numbers of a folded text; punctuation between them does not count, nor what groups thousands. */
export function wordsOf(folded: string): readonly Word[] {
  const words = folded.matchAll(
    /(?<![\p{L}\p{N}])\d{1,3}(?:[, ]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['.,][\p{L}\p{M}\p{N}]+)*/gu,
  );
  return Array.from(words, ({ 0: word, index }) => {
    const text = /^\d/.test(word) ? word.replace(/[, ](?=\d{3})/g, "") : word.toLowerCase();
    return { text, start: index, end: index + word.length };
  });
}

/** How far words may differ and still be told to be the same: one word in three; of one or two, only in their form. */
export function mostCost(words: number): number {
  return words < 3 ? 0.5 : words / 3;
}

/**
 * The runs of `text` that come within `most` of `sought`, one for each word they can end at: P. Sellers' method for
 * approximate search (J. Algorithms 1, 1980) on words in place of letters.
 */
export function alignWords(sought: readonly Word[], text: readonly Word[], most: number): readonly Alignment[] {
  const found: Alignment[] = [];
  const size = sought.length;
  if (size === 0) return found;
  let costs = Array.from({ length: size + 1 }, (_, i) => i);
  let begins = new Array<number>(size + 1).fill(0);
  for (const [at, word] of text.entries()) {
    const nextCosts = [0];
    const nextBegins = [at + 1];
    for (const [i, wanted] of sought.entries()) {
      const replaced = (costs[i] ?? 0) + replacementCost(wanted.text, word.text);
      // A word added leaves all that is sought standing: rather that than one replaced at the run's end.
      const added = (costs[i + 1] ?? 0) + 0.9;
      const leftOut = (nextCosts[i] ?? 0) + 1;
      const least = Math.min(replaced, added, leftOut);
      nextCosts.push(least);
      // Equal costs take the longer run: a word that changed is then seen as replaced, not as cut off.
      const from = least === replaced ? (i === 0 ? at : begins[i]) : least === added ? begins[i + 1] : nextBegins[i];
      nextBegins.push(from ?? at);
    }
    costs = nextCosts;
    begins = nextBegins;
    const cost = costs[size] ?? size;
    const begin = text[begins[size] ?? at];
    if (cost <= most && begin && begin.start < word.end) found.push({ start: begin.start, end: word.end, cost });
  }
  return found;
}

function replacementCost(a: string, b: string): number {
  if (a === b) return 0;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return 1;
  return commonEnds(a, b) >= 0.6 * Math.max(a.length, b.length) ? 0.5 : 1;
}

/** Letters shared at the beginning and at the end. */
function commonEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return head + tail;
}
