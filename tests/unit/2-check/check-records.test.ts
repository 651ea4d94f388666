import { expect, test } from "vitest";
import type { Records } from "../../../src/model/record.ts";
import { claimsWith, faultsWith, lines, SOUND_RECORDS } from "../../support/sound-records.ts";

const { actors, relations, claims } = SOUND_RECORDS;
const RELATION = { source: "river", from: "anna-fisher", to: "ministry-of-water", passage: "Anna Fisher … water" };

const CASES: readonly (readonly [what: string, changes: Partial<Records>, expected: readonly string[]])[] = [
  ["sound records have no faults", {}, []],
  [
    "an unknown speaker is one fault, not a cascade",
    { claims: claimsWith({ speaker: "ministry-of-watr", attribution: "narrated" }) },
    ["error id-unknown claims.0.speaker"],
  ],
  [
    "a speaker must be an actor",
    { claims: claimsWith({ speaker: "delta" }) },
    ["error reference-of-other-kind claims.0.speaker"],
  ],
  [
    "an id is one for all kinds",
    { topics: [...SOUND_RECORDS.topics, { id: "delta", type: "Topic", name: "Deltas" }] },
    ["error id-taken places.0.id"],
  ],
  [
    "a claim's id is unique within its source",
    { claims: [...claims, ...claims.slice(0, 1)] },
    ["error id-taken claims.2.id"],
  ],
  [
    "a place inside a figure is looked up",
    { claims: claimsWith({ figures: [{ indicator: "boats", value: 4, unit: "boat", place: ["delta", "delt"] }] }) },
    ["error id-unknown claims.0.figures.0.place.1"],
  ],
  [
    "a topic with a stance is looked up",
    { claims: claimsWith({ about: [{ topic: "fish", stance: "for" }] }) },
    ["error id-unknown claims.0.about.0.topic"],
  ],
  [
    "a link may name a claim in short or from outside",
    {
      claims: claimsWith({
        links: [
          { type: "supports", to: "too-few", passage: "That is too few" },
          { type: "repeats", to: "river/too-few", passage: "That is too few" },
        ],
      }),
    },
    [],
  ],
  [
    "the same link in short and from outside is twice the same",
    {
      claims: claimsWith({
        links: [
          { type: "supports", to: "too-few", passage: "That is too few" },
          { type: "supports", to: "river/too-few", passage: "That is too few" },
        ],
      }),
    },
    ["error link-twice claims.0.links.1.to"],
  ],
  [
    "a relation stated again needs an id of its own",
    { relations: [...relations, { ...RELATION, type: "worksFor" }, { ...RELATION, type: "worksFor", id: "again" }] },
    ["error relation-twice relations.1"],
  ],
  [
    "what nothing refers to is untidy",
    { relations: [], claims: claims.slice(0, 1) },
    ["warning record-unused actors.2"],
  ],
  [
    "percentages beyond 100 need a bound",
    {
      indicators: [{ id: "boats", type: "Indicator", name: "Boats" }],
      claims: claimsWith({
        figures: [
          { indicator: "boats", value: 120, unit: "percent", place: ["delta"] },
          { indicator: "boats", value: 120, unit: "percent", bound: "above" },
        ],
      }),
    },
    ["error figure-percent-outside claims.0.figures.0.value"],
  ],
  [
    "a figure is not a part of itself",
    {
      claims: claimsWith({
        figures: [{ id: "all", indicator: "boats", value: 4, unit: "boat", of: "all", place: ["delta"] }],
      }),
    },
    ["error figure-base-unknown claims.0.figures.0.of"],
  ],
  [
    "a period may be unstated in a figure only",
    {
      claims: claimsWith({
        period: "unstated",
        figures: [{ indicator: "boats", value: 4, unit: "boat", period: "unstated", place: ["delta"] }],
      }),
    },
    ["error period-invalid claims.0.period"],
  ],
  [
    "a subtype of Person needs naming too, and an own one",
    {
      vocabulary: { nodeTypes: [{ id: "Angler", parent: "UnnamedPerson", label: "Angler" }] },
      actors: actors.map((actor) => {
        const { naming: _, ...rest } = actor;
        return actor.id === "anna-fisher" ? { ...rest, type: "Angler" } : actor;
      }),
    },
    ["error naming-missing actors.2"],
  ],
  [
    "a protected person is known by role only",
    {
      actors: actors.map((actor) =>
        actor.id === "anna-fisher"
          ? { ...actor, naming: "protected", aliases: ["x"], url: "https://example.org", description: "y" }
          : actor,
      ),
    },
    [
      "error protected-looks-named actors.2.name",
      "error protected-detail actors.2.aliases",
      "error protected-detail actors.2.url",
      "error protected-detail actors.2.description",
    ],
  ],
];

test.each(CASES)("%s", (_, changes, expected) => {
  expect(lines(faultsWith(changes))).toEqual(expected);
});

test("a swapped relation is told to be swapped, and the allowed pair is named", () => {
  const [fault] = faultsWith({
    relations: [{ source: "river", from: "ministry-of-water", type: "heads", to: "anna-fisher", passage: "a … b" }],
  });
  expect(fault).toMatchObject({ code: "edge-ends", remedy: "Swap `from` and `to`." });
  expect(fault?.wrong).toContain("from Person to Organization");
});

test("did you mean prefers ids of the wanted kind", () => {
  const topics = [...SOUND_RECORDS.topics, { id: "anna-fishes", type: "Topic", name: "x", broader: "fishing" }];
  const [fault] = faultsWith({
    topics,
    claims: claimsWith({ speaker: "anna-fishe", about: ["fishing", "anna-fishes"] }),
  });
  expect(fault?.remedy).toBe("Did you mean `anna-fisher`?");
});

test("a record may be named by a former id, with a warning that gives the present one", () => {
  const renamed = actors.map((actor) => (actor.id === "anna-fisher" ? { ...actor, formerIds: ["a-fisher"] } : actor));
  const faults = faultsWith({ actors: renamed, relations: [{ ...RELATION, type: "worksFor", from: "a-fisher" }] });
  expect(lines(faults)).toEqual(["warning id-renamed relations.0.from"]);
  expect(faults[0]?.wrong).toContain("`anna-fisher`");
});

test("a former id that another record has now is taken", () => {
  const renamed = actors.map((actor) => (actor.id === "anna-fisher" ? { ...actor, formerIds: ["delta"] } : actor));
  expect(lines(faultsWith({ actors: renamed }))).toEqual(["error id-taken actors.2.formerIds.0"]);
});

test("a chain of support that leads back is found once, however long", () => {
  const chain = Array.from({ length: 5000 }, (_, n) => ({
    ...claims[1],
    id: `claim-${n}`,
    source: "river",
    type: "Evaluation",
    speaker: "anna-fisher",
    attribution: "direct" as const,
    says: "x",
    about: ["fishing"],
    passage: "That is too few",
    links: [{ type: "supports", to: `claim-${(n + 1) % 5000}`, passage: "That is too few" }],
  }));
  expect(lines(faultsWith({ claims: [...claims, ...chain] }))).toEqual([
    "error support-in-circle claims.5001.links.0.to",
  ]);
});

test("a private name is found in any field, in any script and case, and is printed nowhere", () => {
  const faults = faultsWith(
    {
      claims: claimsWith({ says: { en: "So says ZARINA.", ru: "Со слов Зарины." }, speaker: "zarina-k" }),
      relations: [{ ...RELATION, type: "worksFor", comment: "told by Зарина" }],
    },
    { privateNames: ["Zarina", "Зарина"] },
  );
  expect(lines(faults)).toEqual([
    "error private-name claims.0.speaker",
    "error private-name claims.0.says",
    "error private-name relations.0.comment",
    "error id-unknown claims.0.speaker",
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/zarina|зарин/i);
});

const TEXT =
  "The river carries four boats in the wet month. That is too few, it is said to be. Anna Fisher of the water.";

test("numbers and hedges are held against the words of the passage", () => {
  const texts = new Map([["river", TEXT]]);
  expect(faultsWith({}, { texts }).map(({ code }) => code)).toEqual([]);
  const five = claimsWith({ figures: [{ indicator: "boats", value: 5, unit: "boat", place: ["delta"] }] });
  const [fault] = faultsWith({ claims: five }, { texts });
  expect(fault?.wrong).toBe("The record says `value: 5`, and its passage says `4`.");
  expect(lines(faultsWith({ claims: claimsWith({ hedge: ["estimate"] }) }, { texts }))).toEqual([
    "warning hedge-not-in-passage claims.0.hedge.0",
  ]);
});

test("strict makes errors of warnings about evidence, and of no others", () => {
  const texts = new Map([["river", TEXT]]);
  const changes = {
    claims: claimsWith({ hedge: ["estimate"] }),
    topics: [...SOUND_RECORDS.topics, { id: "x", type: "Topic", name: "X" }],
  };
  expect(lines(faultsWith(changes, { texts, strict: true }))).toEqual([
    "error hedge-not-in-passage claims.0.hedge.0",
    "warning record-unused topics.1",
  ]);
});

test("references to records that were left out as broken are not reported again", () => {
  const only = { actors: actors.filter(({ id }) => id !== "anna-fisher") };
  expect(faultsWith(only).map(({ code }) => code)).toEqual(["id-unknown", "id-unknown"]);
});
