import { expect, test } from "vitest";
import { hedgesInText, unrecordedHedges, unstatedHedges } from "../../../src/evidence/hedges-in-text.ts";
import type { Hedge } from "../../../src/model/wording.ts";

test.each<readonly [string, Hedge]>([
  ["Some estimates suggest a rise", "estimate"],
  ["по оценкам пекарей", "estimate"],
  ["Almost 40 of them", "approximate"],
  ["about $100, some forty-nine people", "approximate"],
  ["шамамен 40 адам", "approximate"],
  ["около 40 человек", "approximate"],
  ["officials claim to be dealing with it", "alleged"],
  ["the suspected bakers, подозреваемые", "alleged"],
  ["She believes so", "belief"],
  ["хлеб, по её мнению, хорош", "belief"],
  ["бұл дұрыс деп санайды", "belief"],
  ["he is said to bake", "hearsay"],
  ["If bread were free, people would eat", "conditional"],
  ["если бы хлеб был бесплатным", "conditional"],
  ["Your baker might close and may move", "possibility"],
  ["мүмкін, ертең", "possibility"],
  ["some of the bakers", "partial"],
  ["The exact number is unknown", "unknown"],
  ["is hard to gauge", "unknown"],
])("“%s” holds something back, and a record that says nothing of it is told.", (text, hedge) => {
  expect(unrecordedHedges([], text).map((found) => found.hedge)).toEqual([hedge]);
  expect(unrecordedHedges([hedge], text)).toEqual([]);
  expect(unstatedHedges([hedge], text)).toEqual([]);
});

test.each([
  "In May 2006 the shop opened",
  "They talk about bread, around town",
  "some bakers, many bakers",
  "it would be better",
  "He stated that the claims were made",
  "Пароход обогнул мыс",
])("“%s” asks for no hedge.", (text) => {
  expect(unrecordedHedges([], text)).toEqual([]);
});

test("A weak word bears out a hedge that the record names; no word, no hedge.", () => {
  expect(unstatedHedges(["conditional", "partial"], "Many would buy bread")).toEqual([]);
  expect(unstatedHedges(["estimate", "unknown"], "Bread is bread")).toEqual(["estimate", "unknown"]);
});

test("Words that may be read in two ways are satisfied by either.", () => {
  expect(unrecordedHedges(["hearsay"], "reportedly sold")).toEqual([]);
});

test("A hedge's place counts code points and its word is given as written.", () => {
  expect(hedgesInText("🍞 Perhaps so")).toEqual([
    { hedge: "possibility", also: [], word: "Perhaps", start: 2, end: 9, strong: true },
  ]);
});
