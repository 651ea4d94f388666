import { expect, test } from "vitest";
import type { RecordLists } from "../../../src/model/record.ts";
import { checkShapes } from "../../../src/schema/check-shapes.ts";

const faultsOf = (lists: Partial<Record<keyof RecordLists, readonly unknown[]>>) =>
  checkShapes({ manifest: { format: 1, title: "T", date: "2026-01-01" }, ...lists }).faults;
const claim = {
  id: "c",
  source: "s",
  type: "FactualClaim",
  speaker: "x",
  attribution: "direct",
  says: "Something was said.",
  passage: "first … last",
};

test("a list of far too many records, each of them broken, is judged like a short one", { timeout: 60_000 }, () => {
  const count = 130_000;
  expect(faultsOf({ claims: Array.from({ length: count }, () => 7) })).toHaveLength(count);
});

test.each([
  [{ sources: [{ id: "s", type: "NewsArticle", title: "T", body: { to: "the end" } }] }, 'from: "First words of"'],
  [{ stories: [{ id: "s", title: "T", steps: [{ id: "one", heading: "H" }] }] }, "text: What is told at this step."],
  [{ stories: [{ id: "s", title: "T", steps: [{ heading: "H", text: "T" }] }] }, "id: first-step"],
  [{ claims: [{ ...claim, passage: {} }] }, 'text: "first words … last words"'],
  [{ relations: [{ source: "s", type: "heads", to: "b" }] }, "from: an-actor"],
])("the example for a key that is missing is one for the place where it is missing: %#", (lists, example) => {
  expect(faultsOf(lists)).toMatchObject([{ code: "missing-key", remedy: expect.stringContaining(example) }]);
});

test("a number in the name of a list's item stands where it reads well, whatever the list is called", () => {
  const faults = faultsOf({ claims: [{ ...claim, figures: [{}], passage: [7], about: [7], hedge: [7] }] });
  expect(faults.map(({ wrong }) => /[^.]*? of the claim/.exec(wrong)?.[0])).toEqual([
    "Item 1 of `hedge` of the claim",
    "Figure 1 of the claim",
    "Figure 1 of the claim",
    "Item 1 of `about` of the claim",
    "Passage 1 of the claim",
  ]);
});
