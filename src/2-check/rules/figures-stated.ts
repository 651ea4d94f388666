import { FIGURE_FAULTS } from "../../diagnostics/faults/figures.ts";
import { inside } from "../../diagnostics/place.ts";
import { boundInText } from "../../evidence/bounds-in-text.ts";
import { unstatedNumbers } from "../../evidence/figures-in-text.ts";
import { numbersInText } from "../../evidence/numbers-in-text.ts";
import { makePassageTexts } from "../passage-texts.ts";
import type { Rule } from "../rule.ts";
import { wordsOfClaims } from "../words-of-claims.ts";

const KEYS = ["value", "min", "max", "of"] as const;

export const figuresStated: Rule = {
  name: "figures-stated",
  holds: "Where the text is at hand, the passages of a claim state each of its numbers, and bound it as it does.",
  check: ({ records, findings, texts, placeOf }, report) => {
    if (texts === undefined) return;
    for (const [position, words] of wordsOfClaims(findings, makePassageTexts(texts))) {
      records.claims[position]?.figures?.forEach((figure, at) => {
        const { value, bound, derived } = figure;
        const said = value === undefined || bound || derived ? undefined : boundInText(value, words);
        if (said) {
          const place = inside(placeOf("claims", position), "figures", at, "value");
          report(FIGURE_FAULTS.figureBoundLeftOut(place, said.word, said.bound));
        }
        for (const number of unstatedNumbers(figure, words)) {
          const key = KEYS.find((field) => figure[field] === number) ?? "value";
          const there = numbersInText(words).map(({ value }) => value);
          const place = inside(placeOf("claims", position), "figures", at, key);
          report(FIGURE_FAULTS.figureNotInPassage(place, `${key}: ${number}`, there));
        }
      });
    }
  },
};
