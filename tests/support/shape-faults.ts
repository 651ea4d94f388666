import type { Fault } from "../../src/diagnostics/fault.ts";
import type { RecordLists } from "../../src/model/record.ts";
import { checkShapes } from "../../src/schema/check-shapes.ts";

/** A claim of sound form. */
export const SOUND_CLAIM = {
  id: "c",
  source: "s",
  type: "FactualClaim",
  speaker: "x",
  attribution: "direct",
  says: "Something was said.",
  passage: "first … last",
};

/** What is wrong with the form of these lists, whatever they hold. */
export function shapeFaults(lists: Partial<Record<keyof RecordLists, readonly unknown[]>>): readonly Fault[] {
  return checkShapes({ manifest: { format: 1, title: "T", date: "2026-01-01" }, ...lists }).faults;
}
