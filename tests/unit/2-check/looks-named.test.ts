import { expect, test } from "vitest";
import { looksNamed } from "../../../src/2-check/looks-named.ts";

test.each([
  "Berta Muster",
  "Berta",
  "Berta van Dam",
  "B. Muster",
  "“Berta”",
  "A. Muster",
  "Айгүл",
  "Berta Muster-Smith",
])("%s looks like a person's own name.", (name) => {
  expect(looksNamed(name)).toBe(true);
});

test.each([
  "A survivor from Uzbekistan",
  "The Witness",
  "Survivor",
  "Sex Workers",
  "Survivor from Uzbekistan",
  "a friend",
  "Police Officer 2",
  "—",
])("%s is a role.", (name) => {
  expect(looksNamed(name)).toBe(false);
});
