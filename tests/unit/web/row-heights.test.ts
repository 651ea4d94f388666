import fc from "fast-check";
import { expect, test } from "vitest";
import { RowHeights } from "../../../web/table/row-heights.ts";

test("wherever a list is entered, the row there begins above and ends below, whatever was measured before", () => {
  const measured = fc.array(fc.tuple(fc.nat(49), fc.integer({ min: 1, max: 300 })), { maxLength: 80 });
  fc.assert(
    fc.property(measured, fc.nat(20_000), (heights, place) => {
      const rows = new RowHeights(50);
      const known = new Map<number, number>();
      for (const [index, height] of heights) {
        expect(rows.set(index, height)).toBe((known.get(index) ?? 56) !== height);
        known.set(index, height);
        if (index % 7 === 0) rows.topOf(index);
      }
      const whole = Array.from({ length: 50 }, (_, index) => known.get(index) ?? 56).reduce((sum, one) => sum + one, 0);
      expect(rows.topOf(50)).toBe(whole);
      const at = rows.indexAt(place);
      if (place >= whole) expect(at).toBe(49);
      else {
        expect(rows.topOf(at)).toBeLessThanOrEqual(place);
        expect(rows.topOf(at + 1)).toBeGreaterThan(place);
      }
    }),
    { seed: 20211 },
  );
});

test("an empty list has no height", () => {
  const rows = new RowHeights(0);
  expect([rows.topOf(0), rows.indexAt(100), rows.set(0, 30)]).toEqual([0, 0, false]);
});
