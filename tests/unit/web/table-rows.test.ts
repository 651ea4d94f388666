import fc from "fast-check";
import { expect, test } from "vitest";
import { type DataTable, makeTable, type SortKey } from "../../../web/table/data-table.ts";
import { foldedWords, rowsWithWords } from "../../../web/table/rows-with-words.ts";
import { sortIds } from "../../../web/table/sort-ids.ts";
import { stepToRow } from "../../../web/table/step-to-row.ts";

interface Row {
  readonly name: string;
  readonly value: SortKey;
}

function tableOf(rows: readonly Row[]): DataTable {
  return makeTable("voices", new Map(rows.map((row, index) => [String(index), row])), [
    { id: "name", heading: "Name", text: ({ name }: Row) => name },
    {
      id: "value",
      heading: "Value",
      text: ({ value }: Row) => String(value ?? ""),
      key: ({ value }: Row) => value,
      isCount: true,
    },
  ]);
}

const named = (...names: readonly string[]) => tableOf(names.map((name) => ({ name, value: undefined })));
const sortedNames = (table: DataTable, language: "en" | "ru" | "kk", descending = false) =>
  sortIds(table, table.ids, { column: "name", descending }, language).map((id) => table.columns[0]?.text(id));

test("names stand as their language orders them: without regard to quotes, numbers by their value", () => {
  const names = named("«Ёлка»", "Жук", "Ерик", "Дом 10", "Дом 9");
  expect(sortedNames(names, "ru")).toEqual(
    ["Дом 9", "Дом 10", "Ёлка", "Ерик", "Жук"].map((n) => (n === "Ёлка" ? "«Ёлка»" : n)),
  );
  expect(sortedNames(named("Zoe", "éva", "Eve"), "en")).toEqual(["éva", "Eve", "Zoe"]);
  expect(sortedNames(named("Құс", "Кеме", "Лас"), "kk")).toEqual(["Кеме", "Құс", "Лас"]);
});

test("rows that are equal stay as they stood, in both directions, and what is lacking comes last in both", () => {
  const rows = fc.array(
    fc.record({
      name: fc.string({ maxLength: 4 }),
      value: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(rows, fc.boolean(), (data, descending) => {
      const table = tableOf(data);
      const sorted = sortIds(table, table.ids, { column: "value", descending }, "en");
      expect([...sorted].sort()).toEqual([...table.ids].sort());
      for (const [index, id] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined) break;
        const [a, b] = [data[Number(id)]?.value, data[Number(next)]?.value];
        if (a === undefined) expect(b).toBeUndefined();
        else if (b !== undefined && a !== b) expect(Number(a) < Number(b)).toBe(!descending);
        if (a === b) expect(Number(id)).toBeLessThan(Number(next));
      }
    }),
    { seed: 20211 },
  );
});

test("rows are found by the beginnings of their words, in any script", () => {
  const table = named("Feminist Initiative “Feminita”", "Ministry of Healthcare", "Наталья Жолнерова");
  const find = rowsWithWords(table, foldedWords());
  expect(find("феминита")).toEqual(["0"]);
  expect(find("zholn natal")).toEqual(["2"]);
  expect(find("  ")).toEqual(["0", "1", "2"]);
  expect(find("nistry")).toEqual([]);
  expect(find("health minis")).toEqual(["1"]);
});

test("keys walk among rows and stop at the ends", () => {
  expect(stepToRow("ArrowDown", 0, 3, 10)).toBe(1);
  expect(stepToRow("ArrowDown", 2, 3, 10)).toBe(2);
  expect(stepToRow("PageUp", 2, 3, 10)).toBe(0);
  expect(stepToRow("End", 0, 3, 10)).toBe(2);
  expect(stepToRow("Home", 2, 3, 10)).toBe(0);
  expect(stepToRow("Enter", 1, 3, 10)).toBeUndefined();
});
