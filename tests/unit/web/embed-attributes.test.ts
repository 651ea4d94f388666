import fc from "fast-check";
import { expect, test } from "vitest";
import { parseView } from "../../../src/model/parse-view.ts";
import { serializeView } from "../../../src/model/serialize-view.ts";
import { LENSES } from "../../../src/picture/lenses.ts";
import { THEMES } from "../../../src/picture/themes.ts";
import { ATTRIBUTES, changesBetween, VIEW_ATTRIBUTES, viewOfAttributes } from "../../../web/embed/attributes.ts";

const viewOf = (attributes: Readonly<Record<string, string>>) => viewOfAttributes((name) => attributes[name] ?? null);

/** A value that makes sense for each attribute that is in links, and what the view then says. */
const SENSIBLE = {
  story: ["bridge", { story: { id: "bridge", step: 1 } }],
  step: ["3", {}],
  lens: ["actors", { lens: "actors" }],
  focus: ["ada-lind", { focus: "ada-lind" }],
  as: ["table", { as: "table" }],
  view: ["#v=1&type=NGO&sel=ada-lind", { filters: { type: ["NGO"] }, selection: ["ada-lind"] }],
  theme: ["dark", { theme: "dark" }],
  lang: ["kk", { language: "kk" }],
} as const;

test("every attribute that is part of a view becomes so, and no other is read", () => {
  expect(Object.keys(SENSIBLE).sort()).toEqual([...VIEW_ATTRIBUTES].sort());
  for (const [name, [value, view]] of Object.entries(SENSIBLE))
    expect(viewOf({ [name]: value })).toEqual({ v: 1, ...view });
  const others = ATTRIBUTES.filter(({ name }) => !VIEW_ATTRIBUTES.includes(name)).map(({ name }) => [name, "actors"]);
  expect(viewOf(Object.fromEntries(others))).toEqual({ v: 1 });
  expect(viewOf({ story: "bridge", step: "3" })).toEqual({ v: 1, story: { id: "bridge", step: 3 } });
});

test("the table names every lens and theme there is", () => {
  const takes = (name: string) => ATTRIBUTES.find((one) => one.name === name)?.takes.match(/[a-z-]{4,}/g);
  expect(takes("lens")).toEqual(LENSES.map(({ id }) => id));
  expect(takes("theme")).toEqual(THEMES.map(({ id }) => id));
});

test("what a link says, the attribute `view` says, and an attribute of its own says it louder", () => {
  const link = serializeView({ v: 1, lens: "topics", selection: ["a", "b"], camera: { x: 1, y: 2, ratio: 0.5 } });
  expect(viewOf({ view: link })).toEqual(parseView(link));
  expect(viewOf({ view: link, lens: "actors" })).toEqual({ ...parseView(link), lens: "actors" });
});

test("whatever attributes hold, what comes of them is a view that a link can carry", () => {
  const attributes = fc.dictionary(fc.constantFrom(...VIEW_ATTRIBUTES), fc.string());
  fc.assert(
    fc.property(attributes, (values) => {
      const view = viewOf(values);
      expect(parseView(view)).toEqual(view);
    }),
    { seed: 20211 },
  );
});

test("another lens lets the camera go and leaves what is read; a step of a story leaves nothing but the look", () => {
  const plain = viewOf({ lens: "actors", lang: "ru" });
  expect(changesBetween(plain, plain)).toEqual({});
  expect(changesBetween(plain, viewOf({ lens: "actors", lang: "kk" }))).toEqual({ language: "kk" });
  const other = changesBetween(plain, viewOf({ lens: "topics", lang: "ru" }));
  expect(other).toEqual({ lens: "topics", camera: undefined });
  const told = changesBetween(plain, viewOf({ story: "bridge", lang: "ru" }));
  expect(told).toMatchObject({
    story: { id: "bridge", step: 1 },
    lens: undefined,
    selection: undefined,
    filters: undefined,
  });
  expect("language" in told).toBe(false);
});
