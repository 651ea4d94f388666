import { expect, test } from "vitest";
import { checkCoverage } from "../../../src/2-check/coverage-faults.ts";
import { checkInput, lines, SOUND_RECORDS } from "../../support/sound-records.ts";

const coverageFaults = (input: Parameters<typeof checkCoverage>[0]) => checkCoverage(input).faults;

const TEXT =
  "Home. The river carries four boats in the wet month. Nobody counts them at all when the water is low. That is too few. Anna Fisher works for the water. Contact.";
const { sources, uncovered } = SOUND_RECORDS;
const body = { from: "The river carries", to: "for the water" };
const within = { ...SOUND_RECORDS, sources: sources.map((source) => ({ ...source, body })) };
const texts = new Map([["river", TEXT]]);

test("a sentence of the body that no passage reaches is named by its first and last words", () => {
  const faults = coverageFaults(checkInput(within, { texts }));
  expect(lines(faults)).toEqual(["warning sentence-uncovered sources.0"]);
  expect(faults[0]?.wrong).toContain("“Nobody counts them at … the water is low.”");
});

test("a sentence that is set aside with a reason counts as covered", () => {
  const setAside = [...uncovered, { source: "river", passage: "Nobody counts them … is low", reason: "Says nothing." }];
  expect(coverageFaults(checkInput({ ...within, uncovered: setAside }, { texts }))).toEqual([]);
});

test("what is set aside must stand in the text", () => {
  const setAside = [...uncovered, { source: "river", passage: "Everybody knows", reason: "Says nothing." }];
  const faults = coverageFaults(checkInput({ ...within, uncovered: setAside }, { texts }));
  expect(lines(faults)).toContain("error passage-missing uncovered.0.passage");
});

test("a source whose text is not at hand is not looked at", () => {
  expect(coverageFaults(checkInput(within))).toEqual([]);
  expect(coverageFaults(checkInput(within, { texts: new Map([["lake", TEXT]]) }))).toEqual([]);
});

test("a body whose words are lost, or stand in the wrong order, is one fault", () => {
  for (const [lost, at] of [
    [{ ...body, from: "The rivers" }, "from"],
    [{ ...body, to: "of the water" }, "to"],
    [{ from: "That is", to: "wet month" }, "to"],
  ] as const) {
    const records = { ...within, sources: sources.map((source) => ({ ...source, body: lost })) };
    expect(lines(coverageFaults(checkInput(records, { texts })))).toEqual([`error body-missing sources.0.body.${at}`]);
  }
});

test("sentences are counted by what accounts for them", () => {
  const setAside = [...uncovered, { source: "river", passage: "Nobody counts them … is low", reason: "Says nothing." }];
  const counts = (records: typeof within) => checkCoverage(checkInput(records, { texts })).counts;
  expect(counts(within)).toEqual({ covered: 3, setAside: 0, open: 1 });
  expect(counts({ ...within, uncovered: setAside })).toEqual({ covered: 3, setAside: 1, open: 0 });
});
