import * as z from "zod";
import type { Fault } from "../diagnostics/fault.ts";
import { READING_FAULTS } from "../diagnostics/faults/reading.ts";
import { AUDIENCES } from "../model/audience.ts";
import { lockSchema } from "./lock-schema.ts";
import { translateIssues } from "./translate-issues.ts";
import { valueAt } from "./value-at.ts";
import { wrongTypeFault } from "./wrong-type-faults.ts";

const optionsSchema = z
  .strictObject({
    lock: z.unknown(),
    texts: z.unknown(),
    audience: z.enum(AUDIENCES),
    privateNames: z.array(z.string()),
    strict: z.boolean(),
  })
  .partial();

const place = { path: ["options"] };

/**
 * What is wrong with the options of a build that come from code. A key whose value is `undefined` counts as absent; a
 * misspelt audience or name must not show more than was meant.
 */
export function checkOptions(options: unknown): readonly Fault[] {
  const { error } = optionsSchema.safeParse(options);
  const named = { value: options, schema: optionsSchema, place, noun: "options", name: "the build's options" };
  const [lock, texts] = [valueAt(options, ["lock"]), valueAt(options, ["texts"])];
  const example = 'texts: new Map([["a-source", "The text of the source."]])';
  return [
    ...translateIssues(error?.issues ?? [], named),
    ...(lock === undefined || lockSchema.safeParse(lock).success
      ? []
      : [READING_FAULTS.lockBroken({ path: ["options", "lock"] }, "it is not what `claimgraph pin` writes")]),
    ...(texts === undefined || texts instanceof Map
      ? []
      : [wrongTypeFault({ path: ["options", "texts"] }, "`texts`", "texts", ["a Map"], texts, example)]),
  ];
}
