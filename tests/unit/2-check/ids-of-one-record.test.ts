import { expect, test } from "vitest";
import type { Records } from "../../../src/model/record.ts";
import { claimsWith, faultsWith, lines, SOUND_RECORDS } from "../../support/sound-records.ts";

const { actors } = SOUND_RECORDS;
const RELATION = { source: "river", from: "anna-fisher", to: "ministry-of-water", passage: "Anna Fisher … water" };

/** Rules ask for records, not for the ids that they happen to be called by. */
const CASES: readonly (readonly [what: string, changes: Partial<Records>, expected: readonly string[]])[] = [
  [
    "who narrates may be named by a former id",
    {
      actors: actors.map((actor) => (actor.id === "the-daily" ? { ...actor, formerIds: ["old-daily"] } : actor)),
      claims: claimsWith({ speaker: "old-daily", attribution: "narrated" }),
    },
    ["warning id-renamed claims.0.speaker"],
  ],
  [
    "a tie of somebody to themselves shows under two names as well",
    {
      actors: actors.map((actor) => (actor.id === "anna-fisher" ? { ...actor, formerIds: ["anna"] } : actor)),
      relations: [{ ...RELATION, type: "worksFor", from: "anna", to: "anna-fisher" }],
    },
    ["warning id-renamed relations.0.from", "error edge-ends relations.0.type", "error edge-to-itself relations.0.to"],
  ],
  [
    "a tie without direction is the same from both ends",
    {
      relations: [
        { ...RELATION, type: "partnersWith", from: "the-daily" },
        { ...RELATION, type: "partnersWith", from: "ministry-of-water", to: "the-daily" },
      ],
    },
    ["error relation-twice relations.1"],
  ],
];

test.each(CASES)("%s", (_, changes, expected) => {
  expect(lines(faultsWith(changes))).toEqual(expected);
});
