import { expect, test } from "vitest";
import type { FigureRecord } from "../../../src/model/figure.ts";
import { en } from "../../../web/messages/en.ts";
import { amountOf } from "../../../web/panels/figure-card.ts";

const AMOUNTS: readonly (readonly [figure: Partial<FigureRecord>, text: string])[] = [
  [{ value: 20_250, bound: "about" }, "about 20,250"],
  [{ min: 1990, max: 1995, unit: "year" }, "1990–1995"],
  [{ min: 20, max: 30, unit: "percent", bound: "about" }, "about 20–30%"],
  [{ min: 20_000 }, "at least 20,000"],
  [{ min: 20_000, bound: "above" }, "more than 20,000"],
  [{ min: 20_000, bound: "about" }, "at least about 20,000"],
  [{ max: 20, unit: "percent", bound: "below" }, "less than 20%"],
  [{ max: 20, unit: "percent", bound: "atMost" }, "at most 20%"],
];

test.each(AMOUNTS)("the amount of %j is %j in words", (figure, text) => {
  expect(amountOf({ say: en, language: "en" }, { indicator: "fish", unit: "person", ...figure })).toBe(text);
});
