import * as z from "zod";
import { listed } from "../base/listed.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { withheld } from "../diagnostics/faults/reading.ts";
import type { Place } from "../diagnostics/place.ts";
import { quote } from "../diagnostics/quote.ts";
import { compileGuard } from "./compile-guard.ts";
import { type Mended, mendRecord } from "./mend-record.ts";
import { nameInWords } from "./name-in-words.ts";
import { translateIssues } from "./translate-issues.ts";
import { valueAt } from "./value-at.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Records of one list, parted into those that can be judged and those that cannot. */
export interface Sifted<T> {
  /** Those whose form is sound, as they came or mended. */
  readonly sound: readonly T[];
  /** Indexes of the sound ones in the list as it came; absent where all are sound. */
  readonly kept?: readonly number[];
  readonly faults: readonly Fault[];
  /** Those that came with a form that is not sound. */
  readonly unsound: readonly UnsoundRecord[];
}

/** A record as it came, with a fault in its form. */
export interface UnsoundRecord {
  readonly value: unknown;
  readonly place: Place;
  /** Set where the rest of it is among the sound ones: what of it is not. */
  readonly leftOut?: readonly Place["path"][];
}

/** Parts values by whether they have the form of a record; sound values are handed on as they are, not copied. */
export type Sift<T> = (values: readonly unknown[], placeOf: (index: number) => Place) => Sifted<T>;

/** Makes the sieve for one sort of record; `noun` is what a sentence calls it. */
export function makeSift<T>(noun: string, schema: z.ZodType<T>): Sift<T> {
  const guard = compileGuard(schema);
  const isSound = (value: unknown): value is T => guard(value);
  return (values, placeOf) => {
    if (values.every(isSound)) return { sound: values, faults: [], unsound: [] };
    const sound: T[] = [];
    const kept: number[] = [];
    const faults: Fault[] = [];
    const unsound: UnsoundRecord[] = [];
    values.forEach((value, index) => {
      if (isSound(value)) {
        sound.push(value);
        kept.push(index);
        return;
      }
      const plain = withoutUndefined(value);
      const issues = z.safeParse(schema, plain).error?.issues ?? [];
      const place = placeOf(index);
      const name = nameOf(value, noun);
      const [first, ...others] = translateIssues(issues, { value, schema, place, noun, name });
      const mended = mendRecord(schema, plain);
      const rest = restUnjudged(mended, noun, name);
      if (first) faults.push(rest === undefined ? first : withheld(first, rest), ...others);
      if (mended && isSound(mended.value)) {
        sound.push(mended.value);
        kept.push(index);
        unsound.push({ value, place, leftOut: mended.lost.map(({ path }) => path) });
      } else unsound.push({ value, place });
    });
    return { sound, kept, faults, unsound };
  };
}

/** What of a record cannot be judged though nothing is known to be wrong with it. */
function restUnjudged(mended: Mended | undefined, noun: string, name: string): string | undefined {
  if (!mended) return `what else this ${noun} says`;
  const parts = mended.lost.filter(({ heldMore }) => heldMore).map(({ path }) => nameInWords(name, path));
  return parts.length === 0 ? undefined : `what else stands in ${listed(parts)}`;
}

/** A record by the best name it has: its id, the ends of a relation, or only what sort it is. */
function nameOf(value: unknown, noun: string): string {
  const id = valueAt(value, ["id"]);
  if (typeof id === "string" && id !== "") return `the ${noun} ${quote(id)}`;
  const from = valueAt(value, ["from"]);
  const to = valueAt(value, ["to"]);
  if (typeof from === "string" && typeof to === "string") return `the ${noun} from ${quote(from)} to ${quote(to)}`;
  return `the ${noun}`;
}
