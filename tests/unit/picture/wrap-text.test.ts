import { expect, test } from "vitest";
import { textWidth } from "../../../src/picture/labels/font-metrics.ts";
import { wrapText } from "../../../src/picture/labels/wrap-text.ts";

const wrap = (text: string, width: number, lines = 3) =>
  wrapText(text, { width, lines, size: 12, weight: 400 }, textWidth);

test("breaks at spaces and after hyphens before it breaks a word", () => {
  expect(wrap("Committee of Sanitary Control", 100)).toEqual(["Committee of", "Sanitary Control"]);
  expect(wrap("Секс-жұмыскерлердің құқықтары", 110)).toEqual(["Секс-", "жұмыскерлердің", "құқықтары"]);
});

test("a number is not broken at the spaces that group its digits", () => {
  expect(wrap("about 20\u00a0250 people", 90)).toEqual(["about 20\u00a0250", "people"]);
  expect(wrap("about 20\u00a0250", 50)).toEqual(["about", "20\u00a0250"]);
});

test("a word wider than the line is broken, and none is lost", () => {
  const lines = wrap("Donaudampfschifffahrtsgesellschaft", 60, 9);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
});

test("what does not fit ends in an ellipsis within the width", () => {
  const lines = wrap("one two three four five six seven eight nine ten", 60, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(textWidth(lines[1] ?? "", 12, 400)).toBeLessThanOrEqual(60);
});

test("a text of spaces has no lines", () => {
  expect(wrap("  \n ", 60)).toEqual([]);
});
