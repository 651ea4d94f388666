import fc from "fast-check";
import { expect, test } from "vitest";
import { placeInColumns } from "../../../src/query/derive/place-in-columns.ts";
import { projectFigures } from "../../../src/query/derive/project-figures.ts";
import { ferryGraph } from "../../support/ferry-graph.ts";

test("what is counted stands with the claims that count it and those who make them, and nothing else", () => {
  const figures = projectFigures(ferryGraph());
  expect(figures.nodes()).toEqual(["boatmen", "ferry-2023/counted", "ferry-2023/guessed", "harbour", "passengers"]);
  expect(figures.edges()).toEqual([
    "boatmen asserts ferry-2023/guessed",
    "ferry-2023/counted measures passengers",
    "ferry-2023/guessed measures passengers",
    "harbour asserts ferry-2023/counted",
  ]);
});

test("speakers, claims and indicators stand in three columns, from left to right", () => {
  const figures = projectFigures(ferryGraph());
  const x = (id: string) => figures.getNodeAttribute(id, "x");
  expect(x("boatmen")).toBe(x("harbour"));
  expect(x("boatmen")).toBeLessThan(x("ferry-2023/counted"));
  expect(x("ferry-2023/counted")).toBe(x("ferry-2023/guessed"));
  expect(x("ferry-2023/guessed")).toBeLessThan(x("passengers"));
});

const ids = (prefix: string) =>
  fc.integer({ min: 0, max: 12 }).map((count) => Array.from({ length: count }, (_, n) => `${prefix}${n}`));
const drawing = fc.record({ left: ids("a"), middle: ids("b"), right: ids("c") }).chain(({ left, middle, right }) => {
  const all = [...left, ...middle, ...right];
  const links =
    all.length === 0 ? fc.constant([]) : fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)));
  return fc.record({ left: fc.constant(left), middle: fc.constant(middle), right: fc.constant(right), links });
});

test("no two of a column touch, however they are linked, and the order they are given in does not matter", () => {
  fc.assert(
    fc.property(drawing, ({ left, middle, right, links }) => {
      const places = placeInColumns(middle, [left, right], links);
      for (const column of [left, middle, right]) {
        const ys = column.map((id) => places.get(id)?.y ?? Number.NaN).sort((a, b) => a - b);
        for (const [index, y] of ys.entries()) {
          expect(y).not.toBeNaN();
          expect(y - (ys[index - 1] ?? -Infinity)).toBeGreaterThan(23.99);
        }
      }
      const reversed = placeInColumns([...middle].reverse(), [[...left].reverse(), [...right].reverse()], links);
      expect([...reversed].sort()).toEqual([...places].sort());
    }),
    { seed: 20211, numRuns: 80 },
  );
});

test("what is linked within the middle column stands together", () => {
  const places = placeInColumns(
    ["b1", "b2", "b3", "b4"],
    [["a"], ["c"]],
    [
      ["a", "b1"],
      ["b4", "c"],
      ["b1", "b4"],
    ],
  );
  expect(Math.abs((places.get("b1")?.y ?? 0) - (places.get("b4")?.y ?? 0))).toBe(24);
});

test("claims linked one to the next, however many, stand in the order of the chain", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `claim-${100_000 + ((index * 7919) % 20_000)}`);
  const links = chain.slice(1).map((id, index) => [chain[index] ?? "", id] as const);
  const places = placeInColumns(chain, [[], []], links);
  const rows = chain.map((id) => (places.get(id)?.y ?? Number.NaN) / 24);
  const steps = rows.slice(1).map((row, index) => Math.round(row - (rows[index] ?? Number.NaN)));
  expect(new Set(steps).size).toBe(1);
});
