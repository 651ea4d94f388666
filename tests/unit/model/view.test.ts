import fc from "fast-check";
import { expect, test } from "vitest";
import { parseView } from "../../../src/model/parse-view.ts";
import { serializeView } from "../../../src/model/serialize-view.ts";
import type { View } from "../../../src/model/view.ts";

const WHOLE: View = {
  v: 1,
  lens: "voices",
  filters: { type: ["NGO", "Ministry"], topic: ["sex-work"] },
  time: { knownOn: "2010" },
  focus: "feminita",
  selection: ["cabar-2021/number-estimated", "a heads b#2"],
  camera: { x: -12.5, y: 300, ratio: 0.25 },
  language: "kk",
  theme: "dark",
  story: { id: "tour", step: 3 },
};

test("a view survives its way through the address", () => {
  expect(parseView(`#${serializeView(WHOLE)}`)).toEqual(WHOLE);
  expect(parseView(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE);
});

test("the address is readable and empty where nothing is chosen", () => {
  expect(serializeView({ v: 1, selection: ["cabar-2021/x"] })).toBe("v=1&sel=cabar-2021/x");
  expect(serializeView({ v: 1 })).toBe("");
});

test("what makes no sense is dropped and the rest kept", () => {
  expect(
    parseView({
      v: 1,
      lens: "<b>",
      theme: 4,
      language: "xx",
      selection: ["ok", "<img src=x>", 3, "ok"],
      camera: { x: Number.NaN, y: 1, ratio: 1 },
      story: { id: "tour", step: 0 },
      filters: { nonsense: ["a"], type: "NGO" },
      unknown: true,
    }),
  ).toEqual({ v: 1, selection: ["ok"] });
  expect(parseView({ v: 2, lens: "voices" })).toEqual({ v: 1 });
});

test("no text and no data make it throw, and what it gives is stable", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.anything(), fc.webQueryParameters());
  fc.assert(
    fc.property(anything, (input) => {
      const view = parseView(input);
      expect(parseView(serializeView(view))).toEqual(view);
    }),
    { seed: 20211 },
  );
});
