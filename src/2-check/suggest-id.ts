import { closestWord } from "../base/closest-word.ts";
import type { Kind } from "../model/kinds.ts";
import type { Records } from "../model/record.ts";
import { idsByName, plainName } from "./ids-by-name.ts";
import type { RecordIndex } from "./record-index.ts";

/** Many unknown ids mean that a whole file is missing: guessing at each would cost more than it tells. */
const FEW = 5;
const COMPARISONS = 1_000_000;

/** Makes guesses at what an unknown id should have been. Each id is thought about once. */
export interface SuggestId {
  /** The record that is called so; else the nearest id of a wanted kind, else of any kind. */
  readonly id: (id: string, kinds: readonly Kind[]) => string | undefined;
  /** The claim of another source that has this short id, else the nearest of the same source. */
  readonly claim: (id: string, source: string) => string | undefined;
}

/** Several rules ask about the same ids. */
const known = new WeakMap<RecordIndex, SuggestId>();

/** The one that makes guesses for an index, and remembers them. */
export function makeSuggestId(index: RecordIndex, records: Records): SuggestId {
  const suggest = known.get(index) ?? newSuggestId(index, records);
  known.set(index, suggest);
  return suggest;
}

function newSuggestId(index: RecordIndex, records: Records): SuggestId {
  const guesses = new Map<string, string | undefined>();
  const names = new Map<string, ReadonlyMap<string, string>>();
  const most = Math.max(FEW, COMPARISONS / (index.size + 1));
  const once = (key: string, guess: () => string | undefined): string | undefined => {
    if (!guesses.has(key) && guesses.size < most) guesses.set(key, guess());
    return guesses.get(key);
  };
  return {
    id: (id, kinds) =>
      once(`${id} ${kinds.join(" ")}`, () => {
        const meant = named(id, kinds);
        if (meant !== undefined) return meant;
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
        const same = records.claims.filter((claim) => claim.id === id);
        const [other] = same.length === 1 ? same : [];
        if (other) return `${other.source}/${id}`;
        const own = records.claims.filter((claim) => claim.source === source).map((claim) => claim.id);
        return closestWord(id, own) ?? longerForm(id, own);
      }),
  };

  /** Whoever writes capitals, spaces or another script has written a name. */
  function named(written: string, kinds: readonly Kind[]): string | undefined {
    if (/^[a-z0-9/-]*$/.test(written)) return undefined;
    const ids = names.get(kinds.join()) ?? idsByName(records, kinds);
    names.set(kinds.join(), ids);
    const name = plainName(written);
    return ids.get(name) ?? ids.get(closestWord(name, ids.keys()) ?? "");
  }
}

/** The one id that begins or ends with what was written: `ministry` for `ministry-of-water`, a claim without its source. */
function longerForm(id: string, candidates: readonly string[]): string | undefined {
  const isLonger = (candidate: string) =>
    candidate.startsWith(`${id}-`) || candidate.endsWith(`-${id}`) || candidate.endsWith(`/${id}`);
  const longer = candidates.filter(isLonger);
  return longer.length === 1 ? longer[0] : undefined;
}
