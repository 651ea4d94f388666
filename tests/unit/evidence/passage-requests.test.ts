import { expect, test } from "vitest";
import { countWords, parsePassage } from "../../../src/evidence/passage.ts";
import { passageRequests, uncoveredRequests } from "../../../src/evidence/passage-requests.ts";
import { placeInCode } from "../../../src/model/placed-records.ts";
import type { ClaimRecord, RecordLists } from "../../../src/model/record.ts";

function placed(lists: Partial<RecordLists>) {
  const none = { sources: [], actors: [], topics: [], indicators: [], places: [], instruments: [], events: [] };
  const manifest = { format: 1, title: "Test", date: "2024-01-01" } as const;
  const records = {
    ...none,
    claims: [],
    relations: [],
    uncovered: [],
    stories: [],
    manifest,
    vocabulary: {},
    ...lists,
  };
  return { records, placeOf: placeInCode, manifestPlace: { path: [] }, vocabularyPlace: { path: [] } };
}

const claim = (id: string, more: Partial<ClaimRecord>): ClaimRecord => ({
  id,
  source: "paper",
  type: "FactualClaim",
  speaker: "baker",
  attribution: "direct",
  says: "Bread is good.",
  passage: "Bread … good",
  ...more,
});

test("Every passage of claims, links and relations is asked for in the records' order, under a key of its own.", () => {
  const requests = passageRequests(
    placed({
      claims: [
        claim("a", { passage: ["one", { text: "two", occurrence: 2 }], links: [{ type: "supports", to: "b" }] }),
        claim("b", {
          links: [
            { type: "supports", to: "paper/a", passage: "three" },
            { type: "contradicts", to: "other/x", passage: ["four"] },
          ],
        }),
      ],
      relations: [
        { source: "paper", from: "baker", type: "heads", to: "guild", passage: "five" },
        { source: "paper", id: "second", from: "baker", type: "heads", to: "guild", passage: ["six"] },
        { from: "baker", type: "heads", to: "guild", passage: "seven" },
      ],
    }),
  );
  expect(requests.map(({ key, place }, n) => [key, requests[n]?.place().path.join("."), typeof place])).toEqual([
    ["paper/a#1", "claims.0.passage.0", "function"],
    ["paper/a#2", "claims.0.passage.1", "function"],
    ["paper/b#1", "claims.1.passage", "function"],
    ["paper/b:supports-a#1", "claims.1.links.0.passage", "function"],
    ["paper/b:contradicts-other/x#1", "claims.1.links.1.passage.0", "function"],
    ["paper/relation:baker-heads-guild#1", "relations.0.passage", "function"],
    ["paper/relation:second#1", "relations.1.passage.0", "function"],
  ]);
});

test("What an article's file sets aside is asked for apart from what is pinned.", () => {
  const data = placed({ uncovered: [{ source: "paper", passage: "A caption", reason: "a caption" }] });
  expect(passageRequests(data)).toEqual([]);
  const [request] = uncoveredRequests(data);
  expect([request?.key, request?.place().path]).toEqual(["paper/uncovered:1#1", ["uncovered", 0, "passage"]]);
});

test("A passage is taken apart at the ellipsis, its words counted without lone punctuation.", () => {
  expect(parsePassage("according to the … was 20,250")).toEqual({
    first: "according to the",
    last: "was 20,250",
    whole: false,
    parts: 2,
  });
  expect(parsePassage({ text: "one – two ... three", occurrence: 2 })).toMatchObject({
    first: "one – two",
    last: "three",
    occurrence: 2,
  });
  expect(parsePassage("the whole sentence… here")).toMatchObject({ whole: true, last: "", parts: 1 });
  expect(parsePassage("a … b … c").parts).toBe(3);
  expect(["according to the", "one – two", "the whole sentence…", ""].map(countWords)).toEqual([3, 2, 3, 0]);
});
