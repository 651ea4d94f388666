import { expect, test } from "vitest";
import { linkPrefix } from "../../../src/evidence/link-prefix.ts";
import { prefixGuard, withheldSources } from "../../../src/evidence/prefix-guard.ts";
import { prepareText } from "../../../src/evidence/prepare-text.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

const anything = () => true;

test("Words that stand earlier too get the fewest words before them that tell them apart, whatever their case.", () => {
  const text = prepareText("In June rain fell hard. In the cold July rain fell hard. No cold July Rain fell hard.");
  const prefix = (start: number, passage = "rain fell … hard") => linkPrefix(text, start, passage, anything);
  expect(prefix(8)).toBeUndefined();
  expect(prefix(41)).toBe("July");
  expect(prefix(70, "Rain fell … hard")).toBe("No cold July");
});

test("Where no three words tell places apart, three are given and never more.", () => {
  const text = prepareText("So in the cold rain fell. And in the cold rain fell.");
  expect(linkPrefix(text, 42, "rain fell", anything)).toBe("in the cold");
});

test("Before a paragraph's beginning stand the last words of the one before, alone.", () => {
  const text = prepareText("Rain fell in the north.\r\n\r\nOn bread\n\nRain fell again.");
  expect(linkPrefix(text, 35, "Rain fell", anything)).toBe("bread");
});

test("A quotation mark that the passage begins with, and its link not, ends what precedes.", () => {
  const text = prepareText("The rain fell. In the cold “rain fell” too.");
  expect(linkPrefix(text, 27, "'rain fell'", anything)).toBe("“");
  const twice = prepareText("So the “rain fell”. In the cold “rain fell” too.");
  expect(linkPrefix(twice, 32, "'rain fell'", anything)).toBe("cold “");
});

test("Words that may not be shown are left out, and those beyond them too.", () => {
  const text = prepareText("rain fell. A: rain fell. Then Berta Muster said: rain fell.");
  const mayShow = (words: string) => !words.includes("Muster");
  expect(linkPrefix(text, 49, "rain fell", mayShow)).toBe("said:");
  expect(linkPrefix(prepareText("rain fell. Muster: rain fell."), 19, "rain fell", mayShow)).toBeUndefined();
});

test("A private name, and each part of it, stands in no prefix.", () => {
  const mayShow = prefixGuard(SOUND_RECORDS, ["Berta Muster"])("river");
  expect(mayShow("said Muster's aunt")).toBe(false);
  expect(mayShow("said Anna")).toBe(true);
});

test("Where a protected person takes part and no name is known, a prefix holds no capitals but those of the records.", () => {
  const witness = { id: "witness", type: "UnnamedPerson", name: "A witness", naming: "protected" } as const;
  const [claim] = SOUND_RECORDS.claims;
  if (!claim) throw new Error("no claim");
  const records = {
    ...SOUND_RECORDS,
    actors: [...SOUND_RECORDS.actors, witness],
    claims: [{ ...claim, speaker: "witness" }],
  };
  const guard = prefixGuard(records, []);
  expect(guard("river")("said Berta")).toBe(false);
  expect(guard("river")("of the Ministry")).toBe(true);
  expect(guard("river")("in the cold")).toBe(true);
  expect(guard("another")("said Berta")).toBe(true);
});

test.each([
  ["an author", { authors: ["the-daily", "witness"] }],
  ["the publisher", { publisher: "witness" }],
])("A byline is a place for a name too: where %s is protected, the whole source is guarded.", (_, part) => {
  const witness = { id: "witness", type: "UnnamedPerson", name: "A witness", naming: "protected" } as const;
  const records = {
    ...SOUND_RECORDS,
    actors: [...SOUND_RECORDS.actors, witness],
    sources: SOUND_RECORDS.sources.map((source) => ({ ...source, ...part })),
  };
  expect([...withheldSources(records, [])]).toEqual(["river"]);
  expect(prefixGuard(records, [])("river")("by Berta Muster")).toBe(false);
  expect([...withheldSources(records, ["Berta Muster"])]).toEqual([]);
  expect(prefixGuard(records, ["Berta Muster"])("river")("by Berta Muster")).toBe(false);
});
