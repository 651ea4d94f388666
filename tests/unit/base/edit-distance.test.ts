import fc from "fast-check";
import { expect, test } from "vitest";
import { closestWord } from "../../../src/base/closest-word.ts";
import { editDistance } from "../../../src/base/edit-distance.ts";

test.each([
  ["", "", 0],
  ["serjan", "serzhan", 2],
  ["feminita", "feminita", 0],
  ["detla", "delta", 1],
  ["heads", "head", 1],
  ["abcdef", "fedcba", 5],
  ["ca", "abc", 3],
])("from %j to %j it is %i steps", (a, b, steps) => {
  expect(editDistance(a, b, 9)).toBe(steps);
  expect(editDistance(b, a, 9)).toBe(steps);
});

test("more than the limit is the limit and one, however much more", () => {
  expect(editDistance("kitten", "sitting", 2)).toBe(3);
  expect(editDistance("a", "a very long word", 2)).toBe(3);
});

test("what both words begin and end with makes no difference", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, word, word, (a, b, head, tail) => {
      expect(editDistance(head + a + tail, head + b + tail, 20)).toBe(editDistance(a, b, 20));
    }),
    { seed: 20211, numRuns: 300 },
  );
});

test("the closest word differs in at most a third of its letters, and a tie goes to the first by code unit", () => {
  expect(closestWord("gulzada-serjan", ["feminita", "gulzada-serzhan", "gulnara"])).toBe("gulzada-serzhan");
  expect(closestWord("bat", ["rat", "cat"])).toBe("cat");
  expect(closestWord("ngo", ["NGO", "NGOs"])).toBe("NGO");
  expect(closestWord("weather", ["river-traffic", "delta"])).toBeUndefined();
});
