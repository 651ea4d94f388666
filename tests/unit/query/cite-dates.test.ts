import { expect, test } from "vitest";
import type { NodeAttributes } from "../../../src/model/attributes.ts";
import type { Reference } from "../../../src/query/cite/reference.ts";
import { citeSource } from "../../../src/query/cite/references.ts";
import { shortReference } from "../../../src/query/cite/short-reference.ts";
import { apa } from "../../../src/query/cite/styles/apa.ts";
import { cslJson } from "../../../src/query/cite/styles/csl-json.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

test.each([
  ["2006-03-15", "(2006, March 15)", [[2006, 3, 15]]],
  ["2006-03", "(2006, March)", [[2006, 3]]],
  ["2021-Q1", "(2021)", [[2021]]],
  ["2021-22", "(2021)", [[2021]]],
  ["2019~", "(ca. 2019)", [[2019]]],
  ["2019/2021", "(2019–2021)", [[2019], [2021]]],
  ["~2006", "(ca. 2006)", [[2006]]],
  ["2006-~03", "(ca. 2006, March)", [[2006, 3]]],
  ["../2006", "(2006)", [[2006]]],
  ["2006-03/..", "(2006, March)", [[2006, 3]]],
  ["[2006,2007]", "(2006–2007)", [[2006], [2007]]],
  ["{2006, 2008..2010}", "(2006–2010)", [[2006], [2010]]],
  ["[..2006-03-15]", "(2006, March 15)", [[2006, 3, 15]]],
  ["201X", "(n.d.)", undefined],
  [undefined, "(n.d.)", undefined],
] as const)("a source of %s is dated %s", (published, written, parts) => {
  const graph = fixtureGraph();
  graph.updateNodeAttributes("gazette-2024", (node) => ({ ...node, published }) as NodeAttributes);
  const source = [citeSource(graph, "gazette-2024", "en")].flatMap((one) => one ?? []);
  expect(apa.write(source, "en")).toBe(`Lake Gazette. ${written}. A bridge too narrow. https://example.org/bridge`);
  expect(JSON.parse(cslJson.write(source, "en"))[0].issued?.["date-parts"]).toEqual(parts);
});

test("in short a source is cited by its years, however its date is written", () => {
  const graph = fixtureGraph();
  const cited = (published: string) => {
    graph.updateNodeAttributes("gazette-2024", (node) => ({ ...node, published }) as NodeAttributes);
    return shortReference(graph, "gazette-2024", "en");
  };
  expect(["2006-03-15", "../2006", "[2006,2007]", "202X"].map(cited)).toEqual([
    "Lake Gazette, 2006",
    "Lake Gazette, 2006",
    "Lake Gazette, 2006–2007",
    "Lake Gazette, 202X",
  ]);
});

test.each([
  ["en", { year: 2006, month: 3 }, "(2006, March)"],
  ["en", { year: 2006, month: 3, day: 15 }, "(2006, March 15)"],
  ["ru", { year: 2006, month: 3 }, "(2006, март)"],
  ["ru", { year: 2006, month: 3, day: 15 }, "(2006, 15 марта)"],
  ["ru", { year: 2006, month: 5, to: { year: 2006, month: 8, day: 1 } }, "(2006, май–2006, 1 августа)"],
  ["kk", { year: 2006, month: 3 }, "(2006, наурыз)"],
  ["kk", { year: 2006, month: 3, day: 15 }, "(2006, 15 наурыз)"],
] as const)("in %s the month of %j stands as its language has it", (language, issued, written) => {
  const reference: Reference = { key: "bridge", type: "article", authors: [], title: "A bridge", issued };
  expect(apa.write([reference], language)).toBe(`A bridge. ${written}.`);
});
