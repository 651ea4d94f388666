import { compareText } from "./compare-text.ts";
import { editDistance } from "./edit-distance.ts";

/** The candidate that someone who wrote `word` most likely meant: at most a third of the letters differ; ties by code unit. */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance > least || candidate === word) continue;
    if (best === undefined || distance < least || compareText(candidate, best) < 0) best = candidate;
    least = distance;
  }
  return best;
}
