import fc from "fast-check";
import { expect, test } from "vitest";
import type { YearCount } from "../../../src/query/time/count-years.ts";
import {
  isWhole,
  type Stretch,
  stepped,
  stretchOf,
  withKnownOn,
  withoutStretch,
  withStretch,
} from "../../../web/time/stretch.ts";
import { yearScale } from "../../../web/time/year-scale.ts";

const SPAN: Stretch = { from: 1998, to: 2021 };
const YEARS: readonly YearCount[] = [1998, 2004, 2005, 2006, 2021].map((year) => ({
  year,
  claims: 2,
  passing: year === 2005 ? 0 : 1,
}));

test.each([
  [undefined, SPAN],
  [
    { from: "2004", to: "2005" },
    { from: 2004, to: 2005 },
  ],
  [{ from: "2004-03-01" }, { from: 2004, to: 2021 }],
  [{ to: "2005-Q1" }, { from: 1998, to: 2005 }],
  [{ from: "1900", to: "2050" }, SPAN],
  [{ from: "2010", to: "2005" }, SPAN],
  [{ from: "soon" }, SPAN],
])("of a view's time %j the strip shows %j", (time, stretch) => {
  expect(stretchOf(time, SPAN)).toEqual(stretch);
});

test("a stretch is written as years, and leaves the date as known on alone", () => {
  const time = withStretch({ from: "2004", to: "2005", knownOn: "2006" }, { from: 998, to: 2005 }, "published");
  expect(time).toEqual({ from: "0998", to: "2005", by: "published", knownOn: "2006" });
  expect(withStretch(time, { from: 2004, to: 2005 }, "spoken")).toEqual({ from: "2004", to: "2005", knownOn: "2006" });
  expect(withoutStretch(time)).toEqual({ knownOn: "2006" });
  expect(withoutStretch({ from: "2004" })).toBeUndefined();
});

test("a date as known on leaves the stretch alone", () => {
  expect(withKnownOn({ from: "2004" }, "2006")).toEqual({ from: "2004", knownOn: "2006" });
  expect(withKnownOn({ from: "2004", knownOn: "2006" }, undefined)).toEqual({ from: "2004" });
  expect(withKnownOn({ knownOn: "2006" }, undefined)).toBeUndefined();
});

test("from the whole a step leads to the first or last year with claims that pass", () => {
  expect(stepped(SPAN, SPAN, YEARS, 1)).toEqual({ from: 1998, to: 1998 });
  expect(stepped(SPAN, SPAN, YEARS, -1)).toEqual({ from: 2021, to: 2021 });
});

test("a step keeps the length and skips years without claims that pass", () => {
  expect(stepped({ from: 2004, to: 2004 }, SPAN, YEARS, 1)).toEqual({ from: 2006, to: 2006 });
  expect(stepped({ from: 2004, to: 2006 }, SPAN, YEARS, 1)).toEqual({ from: 2019, to: 2021 });
  expect(stepped({ from: 2004, to: 2006 }, SPAN, YEARS, -1)).toEqual({ from: 1998, to: 2000 });
  expect(stepped({ from: 2021, to: 2021 }, SPAN, YEARS, 1)).toBeUndefined();
  expect(stepped(SPAN, SPAN, [], 1)).toBeUndefined();
});

test("steps lead through all years that pass and come to an end", () => {
  const seen: number[] = [];
  for (let at: Stretch | undefined = SPAN; at; ) {
    at = stepped(at, SPAN, YEARS, 1);
    if (at) seen.push(at.from);
    expect(seen.length).toBeLessThan(10);
  }
  expect(seen).toEqual([1998, 2004, 2006, 2021]);
});

test("the middle of each year leads back to it, and years that are written do not touch", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 200, max: 1200 }),
      (from, length, width) => {
        const span = { from, to: from + length };
        const scale = yearScale(span, width);
        expect(isWhole({ from: scale.toYear(-50), to: scale.toYear(width + 50) }, span)).toBe(true);
        for (const year of [span.from, span.from + Math.floor(length / 3), span.to]) {
          expect(scale.toYear(scale.toX(year) + scale.step / 2)).toBe(year);
        }
        const places = scale.ticks.map((year) => scale.toX(year));
        const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
        expect(gaps.filter((gap) => gap < 40)).toEqual([]);
      },
    ),
    { seed: 20211 },
  );
});
