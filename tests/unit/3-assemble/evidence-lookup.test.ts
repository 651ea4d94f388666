import { expect, test } from "vitest";
import { evidenceLookup } from "../../../src/3-assemble/evidence-lookup.ts";
import { passageRequests } from "../../../src/evidence/passage-requests.ts";
import { pinPassages } from "../../../src/evidence/pin.ts";
import { prefixGuard } from "../../../src/evidence/prefix-guard.ts";
import { verifyPassages } from "../../../src/evidence/verify-passages.ts";
import type { Audience } from "../../../src/model/audience.ts";
import { passageUrl } from "../../../src/model/passage-url.ts";
import { placeInCode } from "../../../src/model/placed-records.ts";
import type { Records } from "../../../src/model/record.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

const TEXT = "The river “rose”. Then Berta said: the river “rose” again. In the cold the river “rose” again.";
const TEXTS = new Map([["river", TEXT]]);

/** Two claims on passages whose first words stand earlier too; `naming` of the person who speaks. */
function recordsWith(naming: "public-role" | "protected"): Records {
  const [claim] = SOUND_RECORDS.claims;
  const [source] = SOUND_RECORDS.sources;
  if (!claim || !source) throw new Error("no records");
  const passage = (occurrence: number) => ({ text: "the river 'rose' … again", occurrence });
  return {
    ...SOUND_RECORDS,
    sources: [{ ...source, url: "https://example.org/river" }],
    actors: SOUND_RECORDS.actors.map((actor) => (actor.id === "anna-fisher" ? { ...actor, naming } : actor)),
    claims: [1, 2].map((n) => ({ ...claim, id: `rose-${n}`, speaker: "anna-fisher", passage: passage(n) })),
    relations: [],
  };
}

/** The evidence of each claim, with the text or by the lock alone. */
function evidence(records: Records, withTexts: boolean, names: readonly string[], audience: Audience = "public") {
  const requests = passageRequests({ records, ...PLACES });
  const { lock } = pinPassages(requests, TEXTS, prefixGuard(records, names));
  const texts = withTexts ? { texts: TEXTS } : {};
  const found = verifyPassages(requests, { lock, ...texts });
  const lookup = evidenceLookup(records, found, { audience, privateNames: names, ...texts });
  return records.claims.flatMap((claim) => lookup(claim, claim.source));
}
const PLACES = {
  placeOf: placeInCode,
  manifestPlace: { path: ["manifest"] },
  vocabularyPlace: { path: ["vocabulary"] },
};

test.each([
  ["everybody may be named", "public-role", [], "said%3A-,", "cold-,"],
  ["a protected person's name is known", "protected", ["Said Muster"], "", "cold-,"],
  ["a protected person's name is not known", "protected", [], "said%3A-,", "cold-,"],
] as const)("Where %s, builds with and without the text make the same links.", (_, naming, names, first, second) => {
  const records = recordsWith(naming);
  const urls = (withTexts: boolean) => evidence(records, withTexts, names).map(passageUrl);
  expect(urls(true)).toEqual(urls(false));
  const words = "the%20river%20'rose,again";
  expect(urls(false)).toEqual([
    `https://example.org/river#:~:text=${first}${words}`,
    `https://example.org/river#:~:text=${second}${words}`,
  ]);
});

test("Where a protected person's name is not known, not even the team sees words of the text.", () => {
  const words = (records: Records) => evidence(records, true, [], "team").map(({ text }) => text);
  expect(words(recordsWith("public-role"))).toEqual(["the river “rose” again", "the river “rose” again"]);
  expect(words(recordsWith("protected"))).toEqual([undefined, undefined]);
});
