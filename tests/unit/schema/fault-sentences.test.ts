import { expect, test } from "vitest";
import { SOUND_CLAIM, shapeFaults } from "../../support/shape-faults.ts";

test("a list of far too many records, each of them broken, is judged like a short one", { timeout: 60_000 }, () => {
  const count = 130_000;
  expect(shapeFaults({ claims: Array.from({ length: count }, () => 7) })).toHaveLength(count);
});

test.each([
  [{ sources: [{ id: "s", type: "NewsArticle", title: "T", body: { to: "the end" } }] }, 'from: "First words of"'],
  [{ stories: [{ id: "s", title: "T", steps: [{ id: "one", heading: "H" }] }] }, "text: What is told at this step."],
  [{ stories: [{ id: "s", title: "T", steps: [{ heading: "H", text: "T" }] }] }, "id: first-step"],
  [{ claims: [{ ...SOUND_CLAIM, passage: {} }] }, 'text: "first words … last words"'],
  [{ relations: [{ source: "s", type: "heads", to: "b" }] }, "from: an-actor"],
])("the example for a key that is missing is one for the place where it is missing: %#", (lists, example) => {
  expect(shapeFaults(lists)).toMatchObject([{ code: "missing-key", remedy: expect.stringContaining(example) }]);
});

test("a number in the name of a list's item stands where it reads well, whatever the list is called", () => {
  const faults = shapeFaults({ claims: [{ ...SOUND_CLAIM, figures: [{}], passage: [7], about: [7], hedge: [7] }] });
  expect(faults.map(({ wrong }) => /[^.]*? of the claim/.exec(wrong)?.[0])).toEqual([
    "Item 1 of `hedge` of the claim",
    "Figure 1 of the claim",
    "Figure 1 of the claim",
    "Item 1 of `about` of the claim",
    "Passage 1 of the claim",
  ]);
});
