import { expect, test } from "vitest";
import { canCompare } from "../../../src/query/compare/can-compare.ts";
import { relatedActors } from "../../../src/query/compare/related-actors.ts";
import { relatedClaims } from "../../../src/query/compare/related-claims.ts";
import { COUNT, ferryGraph } from "../../support/ferry-graph.ts";

test("those whose claims meet an actor's come first, then those who say anything at all", () => {
  expect(relatedActors(ferryGraph(), "boatmen")).toEqual(["harbour", "pilot", "gazette"]);
  const graph = ferryGraph([{ id: "quiet", speaker: "islanders", about: ["islanders"] }]);
  expect(relatedActors(graph, "boatmen")).toContain("islanders");
});

test("who is tied to an actor by a relation is related, though it says nothing on the same", () => {
  expect(relatedActors(ferryGraph(), "pilot")[0]).toBe("harbour");
});

test("claims with figures on the same indicator come first, the ones that compare best before the others", () => {
  const graph = ferryGraph([
    { id: "last-year", speaker: "pilot", about: ["fares"], figures: [{ ...COUNT, period: "2022-Q1" }] },
    {
      id: "recount",
      speaker: "islanders",
      about: ["fares"],
      figures: [COUNT],
      links: [{ type: "supports", to: "too-dear", on: "number", basis: "editor", note: "More pay more." }],
    },
  ]);
  expect(relatedClaims(graph, "ferry-2023/counted")).toEqual([
    "ferry-2023/recount",
    "ferry-2023/guessed",
    "ferry-2023/last-year",
  ]);
  expect(relatedClaims(graph, "ferry-2023/recount").at(-1)).toBe("ferry-2023/too-dear");
});

test("a claim without figures or links has none to be set beside", () => {
  expect(relatedClaims(ferryGraph(), "lake-2024/fog-comes")).toEqual([]);
  expect(canCompare(ferryGraph(), "lake-2024/fog-comes")).toBe(false);
});

test("an actor can be compared where there is another, a claim where one is linked to it or counts the same", () => {
  for (const id of ["boatmen", "ferry-2023/old-boat", "ferry-2023/counted"]) {
    expect(canCompare(ferryGraph(), id)).toBe(true);
  }
  for (const id of ["fares", "nobody"]) expect(canCompare(ferryGraph(), id)).toBe(false);
});
