import { closestWord } from "../base/closest-word.ts";
import type { Kind } from "../model/kinds.ts";
import type { Records } from "../model/record.ts";
import type { RecordIndex } from "./record-index.ts";

/** Many unknown ids mean that a whole file is missing: guessing at each would cost more than it tells. */
const FEW = 5;
const COMPARISONS = 1_000_000;

/** Makes guesses at what an unknown id should have been. Each id is thought about once. */
export interface SuggestId {
  /** The nearest id of a wanted kind, else of any kind. */
  readonly id: (id: string, kinds: readonly Kind[]) => string | undefined;
  /** The nearest claim of the same source, by its short id. */
  readonly claim: (id: string, source: string) => string | undefined;
}

/** Thinks of the index and records given, as long as they are asked about. */
export function makeSuggestId(index: RecordIndex, records: Records): SuggestId {
  const guesses = new Map<string, string | undefined>();
  const most = Math.max(FEW, COMPARISONS / (index.size + 1));
  const once = (key: string, guess: () => string | undefined): string | undefined => {
    if (!guesses.has(key) && guesses.size < most) guesses.set(key, guess());
    return guesses.get(key);
  };
  return {
    id: (id, kinds) =>
      once(`${id} ${kinds.join(" ")}`, () => {
        const wanted: string[] = [];
        const others: string[] = [];
        for (const [candidate, record] of index.ids()) {
          if (kinds.includes(record.kind)) wanted.push(candidate);
          else if (record.kind !== "Claim") others.push(candidate);
        }
        return closestWord(id, wanted) ?? longerForm(id, wanted) ?? closestWord(id, others);
      }),
    claim: (id, source) =>
      once(`${source}/${id}`, () => {
        const own = records.claims.filter((claim) => claim.source === source).map((claim) => claim.id);
        return closestWord(id, own) ?? longerForm(id, own);
      }),
  };
}

/** The one id that begins or ends with what was written: `ministry` for `ministry-of-water`. */
function longerForm(id: string, candidates: readonly string[]): string | undefined {
  const longer = candidates.filter((candidate) => candidate.startsWith(`${id}-`) || candidate.endsWith(`-${id}`));
  return longer.length === 1 ? longer[0] : undefined;
}
