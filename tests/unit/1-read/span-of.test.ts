import fc from "fast-check";
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { expect, test } from "vitest";
import { json } from "../../../src/1-read/readers/json.ts";
import { yaml } from "../../../src/1-read/readers/yaml.ts";
import { makeSpanOf } from "../../../src/1-read/span-of.ts";
import type { Place } from "../../../src/diagnostics/place.ts";

/** The text at a path. */
function at(text: string, path: Place["path"], part?: Place["part"]): string {
  const { start, end } = yaml.index(text)({ path, ...(part && { part }) });
  return text.slice(start, end);
}

const TEXT = `source: { id: s, title: "A 'title'", tags: [one, 'two', {deep: 3}], empty: , 20,250 }
claims:
  - id: c
    says: >-
      Folded words
      go on
    note: |

      After a blank line
    absent:
    list:
    - a
    -
    - [x, y ]
  - plain text
007: number key
"quoted key": yes
`;

test.each<[path: readonly (string | number)[], shown: string]>([
  [["source", "id"], "s"],
  [["source", "title"], `"A 'title'"`],
  [["source", "tags"], "[one, 'two', {deep: 3}]"],
  [["source", "tags", 1], "'two'"],
  [["source", "tags", 2], "{deep: 3}"],
  [["source", "tags", 2, "deep"], "3"],
  [["source", "empty"], "empty"],
  [["source", "250"], "250"],
  [["claims", 0, "id"], "c"],
  [["claims", 0, "says"], "Folded words\n      go on"],
  [["claims", 0, "note"], "After a blank line"],
  [["claims", 0, "absent"], "absent"],
  [["claims", 0, "list", 0], "a"],
  [["claims", 0, "list", 2], "[x, y ]"],
  [["claims", 1], "plain text"],
  [["7"], "number key"],
  [["quoted key"], "yes"],
])("the value at %j is found", (path, shown) => {
  expect(at(TEXT, path)).toBe(shown);
});

test("a key is found beside its value", () => {
  expect(at(TEXT, ["claims", 0, "says"], "key")).toBe("says");
  expect(at(TEXT, ["quoted key"], "key")).toBe('"quoted key"');
});

test("what is not there is placed at what should hold it", () => {
  const record = at(TEXT, ["claims", 0]);
  expect(at(TEXT, ["claims", 0, "speaker"])).toBe(record);
  expect(record.startsWith("id: c")).toBe(true);
  expect(at(TEXT, ["claims", 0, "list", 9, "x"])).toBe(at(TEXT, ["claims", 0, "list"]));
});

test("a text that is not YAML has no places but its start", () => {
  expect(makeSpanOf(new Map([["a.yaml", "a: [\n"]]))({ file: "a.yaml", path: ["a"] })).toMatchObject({
    line: 1,
    column: 1,
  });
});

const leaf = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom("a", " ", "\n", ":", "#", "'", '"', "\\", "ә", "{", "-", "\t", "\u0001"),
    maxLength: 12,
  }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(
  fc.constantFrom("id", "says", "250", "__proto__", "a b", "ключ", ": ", "-"),
  fc.string({ maxLength: 6 }),
);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(key, tie("node"), { maxKeys: 4 }),
  ),
}));

/** Every value inside plain data with its path. */
function* valuesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<[readonly (string | number)[], unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesIn(item, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) yield* valuesIn(item, [...path, name]);
}

/** Reads a stretch of YAML as it stands in its file: the lines after the first keep their indentation. */
function readStretch(text: string, start: number, end: number): unknown {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  return load(" ".repeat(column) + text.slice(start, end), { schema: CORE_SCHEMA });
}

test("every scalar of any YAML and JSON is found where it stands", () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, node, { minKeys: 1, maxKeys: 5 }),
      fc.constantFrom(-1, 0, 1, 2),
      (data, flowLevel) => {
        const text = dump(data, { flowLevel, lineWidth: 40, noRefs: true });
        const find = yaml.index(text);
        const { value: readBack } = yaml.read({ path: "a.yaml", text });
        expect(readBack).toEqual(data);
        for (const [path, value] of valuesIn(data)) {
          const { start, end } = find({ path });
          expect(start).toBeLessThanOrEqual(end);
          const shown = text.slice(start, end);
          // Blocks lose their header, and with it what it says of line ends.
          const isBlock = typeof value === "string" && /[|>][+\-0-9]*\s*$/.test(text.slice(0, start));
          if (isBlock || (typeof value === "object" && value !== null)) continue;
          expect(readStretch(text, start, end), shown).toEqual(value);
        }
        const inJson = JSON.stringify(data, undefined, "\t");
        const findInJson = json.index(inJson);
        expect(json.read({ path: "a.json", text: inJson }).value).toEqual(data);
        for (const [path, value] of valuesIn(data)) {
          const { start, end } = findInJson({ path });
          expect(JSON.parse(inJson.slice(start, end))).toEqual(value);
        }
      },
    ),
    { seed: 20211, numRuns: 150 },
  );
});
