import * as z from "zod";
import type { Fault } from "../diagnostics/fault.ts";
import type { Place } from "../diagnostics/place.ts";
import { quote } from "../diagnostics/quote.ts";
import { compileGuard } from "./compile-guard.ts";
import { translateIssues } from "./translate-issues.ts";
import { valueAt } from "./value-at.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Records of one list, parted into sound and broken ones. */
export interface Sifted<T> {
  readonly sound: readonly T[];
  /** Indexes of the sound ones in the list as it came; absent where all are sound. */
  readonly kept?: readonly number[];
  readonly faults: readonly Fault[];
  /** Those that are not sound. */
  readonly broken: readonly unknown[];
}

/** Parts values by whether they have the form of a record; sound values are handed on as they are, not copied. */
export type Sift<T> = (values: readonly unknown[], placeOf: (index: number) => Place) => Sifted<T>;

/** Makes the sieve for one sort of record; `noun` is what a sentence calls it. */
export function makeSift<T>(noun: string, schema: z.ZodType<T>): Sift<T> {
  const guard = compileGuard(schema);
  const isSound = (value: unknown): value is T => guard(value);
  return (values, placeOf) => {
    if (values.every(isSound)) return { sound: values, faults: [], broken: [] };
    const sound: T[] = [];
    const kept: number[] = [];
    const faults: Fault[] = [];
    const broken: unknown[] = [];
    values.forEach((value, index) => {
      if (isSound(value)) {
        sound.push(value);
        kept.push(index);
        return;
      }
      const issues = z.safeParse(schema, withoutUndefined(value)).error?.issues ?? [];
      const refused = { value, schema, place: placeOf(index), noun, name: nameOf(value, noun) };
      for (const fault of translateIssues(issues, refused)) faults.push(fault);
      broken.push(value);
    });
    return { sound, kept, faults, broken };
  };
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
