import { expect, test } from "vitest";
import { EVIDENCE_FAULTS } from "../../../src/diagnostics/faults/evidence.ts";

const PLACE = { path: [] };

test("of many places where a passage stands the first five are told, and how many more there are", () => {
  const starts = Array.from({ length: 5000 }, (_, index) => index * 12);
  expect(EVIDENCE_FAULTS.passageAmbiguous(PLACE, starts).wrong).toBe(
    "The passage stands 5000 times in the text, at the characters 0, 12, 24, 36, 48 and 4995 more.",
  );
  expect(EVIDENCE_FAULTS.passageMissing(PLACE, "an-article", "why", { starts }).remedy).toBe(
    "Correct `occurrence`: it stands at the characters 0, 12, 24, 36, 48 and 4995 more.",
  );
});

test("of a few places all are told", () => {
  expect(EVIDENCE_FAULTS.passageAmbiguous(PLACE, [1, 2]).wrong).toMatch(/ 1 and 2\.$/);
  expect(EVIDENCE_FAULTS.passageAmbiguous(PLACE, [1, 2, 3, 4, 5]).wrong).toMatch(/ 1, 2, 3, 4 and 5\.$/);
});
