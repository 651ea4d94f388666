import type { Fault } from "../diagnostics/fault.ts";
import { SHAPE_FAULTS } from "../diagnostics/faults/shape.ts";
import type { Place } from "../diagnostics/place.ts";

/** What follows a thousands comma, as YAML keeps it: zeros in front are lost. */
const GROUP = /^\d{1,3}(?:\.\d+)?$/;

/** Recognises `{ value: 20,250 }`, which YAML reads as `value: 20` and a key `250` without a value. */
export function splitNumberFault(place: Place, key: string, owner: unknown): Fault | undefined {
  if (!GROUP.test(key) || typeof owner !== "object" || owner === null) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(owner);
  const numbers = entries.filter(([, value]) => typeof value === "number");
  const groups = entries.filter(([name, value]) => GROUP.test(name) && value === null);
  const [[name, first] = ["value", "..."]] = numbers;
  if (!groups.some(([group]) => group === key) || numbers.length === 0) return undefined;
  // Keys that look like numbers lose their order: only one number with one comma can be put together again.
  const certain = numbers.length === 1 && groups.length === 1;
  const [whole = "", fraction] = key.split(".");
  const joined = `${first}${whole.padStart(3, "0")}${fraction === undefined ? "" : `.${fraction}`}`;
  return SHAPE_FAULTS.splitNumber(place, name, String(first), key, certain ? joined : undefined);
}

/** Whether a mapping holds a number that was taken apart so. */
export function holdsSplitNumber(owner: Readonly<Record<string, unknown>>): boolean {
  const entries = Object.entries(owner);
  return (
    entries.some(([key, value]) => GROUP.test(key) && value === null) &&
    entries.some(([, value]) => typeof value === "number")
  );
}
