import { expect, test } from "vitest";
import { boundInText } from "../../../src/evidence/bounds-in-text.ts";

test.each([
  ["up to 10,000 people a year", 10000, "atMost"],
  ["no more than 12 boats", 12, "atMost"],
  ["at least ten boats", 10, "atLeast"],
  ["more than 300 boats", 300, "above"],
  ["fewer than 40 of them", 40, "below"],
  ["40 or more of them", 40, "atLeast"],
  ["до сих пор не более 40 лодок", 40, "atMost"],
  ["свыше 300 лодок", 300, "above"],
  ["не менее десяти лодок", 10, "atLeast"],
  ["300-ден астам қайық", 300, "above"],
  ["не\u00A0более 50 лодок", 50, "atMost"],
  ["no\nmore than 50 boats", 50, "atMost"],
  ["not\u00A0less than 50 boats", 50, "atLeast"],
  ["more than $50 a boat", 50, "above"],
  ["more than the 50 boats", 50, "above"],
])("a word that bounds a number is found: %s", (text, number, bound) => {
  expect(boundInText(number, text)?.bound).toBe(bound);
});

test.each([
  ["10,000 people, up to the mouth", 10000],
  ["between 10 and 40 boats", 40],
  ["44 boats, of which more than 4 leak", 44],
  ["up to 44 boats; on Sunday 44 came", 44],
  ["set up to count 44 boats", 44],
  ["nobody counted", 44],
])("a number that stands without a bound has none: %s", (text, number) => {
  expect(boundInText(number, text)).toBeUndefined();
});
