import { expect, test } from "vitest";
import { coverage } from "../../../src/evidence/coverage.ts";
import { prepareText } from "../../../src/evidence/prepare-text.ts";

const TEXT = prepareText(
  "Site menu\n\n🍞 Bread in the U.S. Midwest is dear. Dr. Crust says so!\n* * *\nA heading\n“It is. Really,” he said.\nFooter text",
);

test("Each sentence of the body is listed with whether a passage reaches into it.", () => {
  const start = Array.from(TEXT.text).indexOf("D");
  const { sentences } = coverage(TEXT, { from: "🍞 Bread in the", to: "he said." }, [{ start, end: start + 8 }]);
  expect(sentences.map(({ text, covered }) => [text, covered])).toEqual([
    ["🍞 Bread in the U.S. Midwest is dear.", false],
    ["Dr. Crust says so!", true],
    ["A heading", false],
    ["“It is.", false],
    ["Really,” he said.", false],
  ]);
  const points = Array.from(TEXT.text);
  for (const { start: from, end, text } of sentences) expect(points.slice(from, end).join("")).toBe(text);
});

test("Without a body the whole text counts.", () => {
  expect(coverage(TEXT, undefined, []).sentences.map(({ text }) => text)).toContain("Site menu");
});

test("A body whose bounds are not found once, in order, is a fault.", () => {
  const fault = (from: string, to: string) => coverage(TEXT, { from, to }, []).bodyFault;
  expect(fault("Cake", "he said.")).toMatchObject({ part: "from", resolution: { state: "missing" } });
  expect(fault("A heading", "is")).toMatchObject({ part: "to", resolution: { state: "ambiguous" } });
  expect(fault("A heading", "Site menu")).toMatchObject({ part: "order" });
});

test("Russian and Kazakh sentences are split in their own way, and an unknown language does no harm.", () => {
  const text = prepareText("Это г. Алматы. Тут хлеб. Бұл нан.");
  for (const language of ["ru", "kk", "xx-not-a-tag-at-all"]) {
    expect(coverage(text, undefined, [], language).sentences.map(({ text: one }) => one)).toEqual([
      "Это г. Алматы.",
      "Тут хлеб.",
      "Бұл нан.",
    ]);
  }
});
