import { expect, test } from "vitest";
import { findCopiedIn } from "../../../src/evidence/copied-run.ts";
import { prepareText } from "../../../src/evidence/prepare-text.ts";

const find = findCopiedIn(
  prepareText("On Monday the old baker – he is 70 – sold “all” of his\n44 loaves, and went home."),
);

test("Eight words in a row are copied, seven are not; case, marks and line ends make no difference.", () => {
  expect(find("the old baker he is 70 sold")).toBeUndefined();
  expect(find("It says: The old baker (he is 70) sold all!")).toEqual({
    count: 8,
    words: "the old baker he is 70 sold all",
  });
  expect(find("Sold all of his 44 loaves, and went home, they say.")?.count).toBe(9);
});

test("The longest run is told, and one other word ends a run.", () => {
  const both = "The old baker he is 70 sold all; he is 70 sold all of his 44 loaves and went";
  expect(find(both)).toEqual({ count: 11, words: "he is 70 sold all of his 44 loaves and went" });
  expect(find("the old baker he is now 70 sold all of his")).toBeUndefined();
  expect(find("")).toBeUndefined();
});
