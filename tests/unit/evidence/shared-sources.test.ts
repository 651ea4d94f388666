import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareText } from "../../../src/evidence/prepare-text.ts";
import { resolvePassage } from "../../../src/evidence/resolve-passage.ts";
import type { PassageRecord } from "../../../src/model/record.ts";

const SOURCES = join(import.meta.dirname, "../../../../shared/sources");

test.skipIf(!existsSync(SOURCES)).each<readonly [string, PassageRecord, number, number]>([
  ["cabar-2021", "according to the … was 20,250", 374, 505],
  ["cabar-2021", "out of 20,250 … prevention programs", 5378, 5476],
  ["cabar-2021", { text: "Gulzada Serzhan … 'Feminita'", occurrence: 2 }, 4390, 4455],
  ["rferl-2006", { text: "Some estimates suggest … false pretences", occurrence: 2 }, 5975, 6151],
])("In %s (skipped where ../shared is absent) %o stands at its place.", (source, passage, start, end) => {
  const text = prepareText(readFileSync(join(SOURCES, `${source}.txt`), "utf8"));
  expect(resolvePassage(text, passage)).toEqual({ state: "found", start, end });
});
