import { expect, test } from "vitest";
import { preparedText } from "../../../src/evidence/prepare-text.ts";

test("the text of a source is made ready once for all who ask", () => {
  const texts = new Map([["town", "It rained “all day”."]]);
  const text = preparedText(texts, "town");
  expect(text?.folded).toBe("It rained 'all day'.");
  expect(preparedText(texts, "town")).toBe(text);
  expect(preparedText(new Map(texts), "town")).toEqual(text && expect.objectContaining({ folded: text.folded }));
});

test("a text that is put in another's place is made ready anew", () => {
  const texts = new Map([["town", "It rained."]]);
  expect(preparedText(texts, "town")?.text).toBe("It rained.");
  texts.set("town", "It snowed.");
  expect(preparedText(texts, "town")?.text).toBe("It snowed.");
});

test("where a text is not at hand there is none", () => {
  expect(preparedText(undefined, "town")).toBeUndefined();
  expect(preparedText(new Map(), "town")).toBeUndefined();
});
