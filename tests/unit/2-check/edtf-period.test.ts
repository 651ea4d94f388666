// @ts-expect-error: the package brings no types.
import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { impossibleDay, isDay, isPeriod } from "../../../src/2-check/edtf-period.ts";

test("what is written in our data is a period", () => {
  const sound = ["2021", "2021-05", "2021-05-31", "2021-Q1", "2005/2006", "../2005", "2005/..", "2005~", "2005?"];
  expect(sound.filter((text) => !isPeriod(text))).toEqual([]);
  expect(["199X", "2024-02-29", "2021-21", "[2005, 2007]", "2021-Q1/2021-Q3", "2005-11/2006"].every(isPeriod)).toBe(
    true,
  );
});

test("what no calendar has is none", () => {
  const broken = ["", "2021-13", "2021-02-29", "2021-Q5", "2021-Q0", "spring 2021", "31.05.2021", "2021/5", "unstated"];
  expect(broken.filter(isPeriod)).toEqual([]);
  expect(["2006/2005", "2021-Q3/2021-Q1", "2021-5", "x".repeat(10_000)].filter(isPeriod)).toEqual([]);
});

test("a day is whole and of the calendar", () => {
  expect(["2021-05-31", "2021-05", "2021-02-29", "2021-Q1/2021"].filter(isDay)).toEqual(["2021-05-31"]);
});

test("a day that never was is found in a period, with the days of its month", () => {
  expect(impossibleDay("2024-02-30")).toEqual({ day: "2024-02-30", month: "2024-02", days: 29 });
  expect(impossibleDay("2024-04-30/2024-04-31")).toEqual({ day: "2024-04-31", month: "2024-04", days: 30 });
  expect(impossibleDay("2024-13-01")).toEqual({ day: "2024-13-01" });
  expect(["2024-02-29", "2024-13", "30.02.2024", "2024-Q5"].filter(impossibleDay)).toEqual([]);
});

test("the fast ways agree with the library", () => {
  const date = fc
    .tuple(
      fc.integer({ min: 0, max: 2100 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 32 }),
      fc.nat(2),
    )
    .map(([year, month, day, parts]) =>
      [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")]
        .slice(0, parts + 1)
        .join("-"),
    );
  const text = fc.oneof(
    date,
    fc.tuple(date, date).map((pair) => pair.join("/")),
  );
  fc.assert(
    fc.property(text, (period) => {
      const possible = (period.match(/\d{4}-02-29/g) ?? []).every((day) => new Date(day).getUTCDate() === 29);
      expect([period, isPeriod(period)]).toEqual([period, possible && isEdtf(period)]);
    }),
    { seed: 20211, numRuns: 400 },
  );
});

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
