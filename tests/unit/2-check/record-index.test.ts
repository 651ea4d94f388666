import { expect, test } from "vitest";
import { indexRecords } from "../../../src/2-check/record-index.ts";
import { claimsWith, SOUND_RECORDS } from "../../support/sound-records.ts";

test("claims are found in short within their source, and from outside by both names", () => {
  const index = indexRecords(SOUND_RECORDS);
  expect(index.find("river/too-few")).toMatchObject({ kind: "Claim", list: "claims", index: 1 });
  expect(index.findClaim("too-few", "river")).toBe(index.find("river/too-few"));
  expect(index.findClaim("river/too-few", "lake")).toBe(index.find("river/too-few"));
  expect(index.findClaim("too-few", "lake")).toBeUndefined();
  expect(index.find("too-few")).toBeUndefined();
});

test("former ids lead to the record, with the id that it has now", () => {
  const index = indexRecords({ ...SOUND_RECORDS, claims: claimsWith({ formerIds: ["boats", "lake/boats"] }) });
  const now = { kind: "Claim", index: 0, renamedTo: "river/four-boats" };
  expect(index.findClaim("boats", "river")).toMatchObject(now);
  expect(index.find("lake/boats")).toMatchObject(now);
  expect([...index.ids()].map(([id]) => id).filter((id) => id.includes("boats"))).toEqual([
    "boats",
    "river/four-boats",
  ]);
});

test("ids named like methods of objects are ids like any other", () => {
  const index = indexRecords(SOUND_RECORDS);
  expect([index.find("constructor"), index.find("__proto__"), index.find("river/toString")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("every node has a number of its own, and relations know their ends", () => {
  const index = indexRecords(SOUND_RECORDS);
  const ordinals = [...index.ids()].map(([, { ordinal }]) => ordinal);
  expect([...ordinals].sort((a, b) => a - b)).toEqual(Array.from({ length: index.size }, (_, n) => n));
  expect(index.relationFrom).toEqual([index.find("anna-fisher")]);
  expect(index.relationTo).toEqual([index.find("ministry-of-water")]);
});
