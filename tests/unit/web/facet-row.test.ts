import { expect, test } from "vitest";
import type { View } from "../../../src/model/view.ts";
import { plainTypes } from "../../../src/picture/items/plain-types.ts";
import { countFacet } from "../../../src/query/narrow/count-facets.ts";
import type { FacetId } from "../../../src/query/narrow/facet.ts";
import { CLAIM_FACETS } from "../../../src/query/narrow/facets.ts";
import { en } from "../../../web/messages/en.ts";
import { teach } from "../../../web/messages/messages.ts";
import { type FacetRow, facetRows } from "../../../web/narrow/facet-row.ts";
import { readerMaker } from "../../../web/page/make-reader.ts";
import { lakeGraph } from "../../support/lake-graph.ts";

teach("en", en);
const reader = readerMaker({ view: () => ({ v: 1 }), go: () => {} })(lakeGraph(), "en");

function rows(filters: NonNullable<View["filters"]>, id: FacetId): readonly FacetRow[] {
  const view: View = { v: 1, filters };
  const plain = plainTypes(view, reader.vocabulary, reader.lookOf);
  const facets = CLAIM_FACETS.filter((facet) => facet.id === id);
  return facets.flatMap((facet) => facetRows(reader, countFacet(reader.graph, plain, facet), view));
}

const row = (filters: NonNullable<View["filters"]>, id: FacetId, value: string): FacetRow | undefined =>
  rows(filters, id).find((one) => one.value === value);

test("types of one look stand under it, with all of their claims; a type alone stands by itself", () => {
  expect(rows({}, "speaker-type").map(({ value, count, isPart }) => [value, count, isPart])).toEqual([
    ["Organization", 5, false],
    ["NGO", 3, true],
    ["AcademicInstitution", 1, true],
    ["MediaOrganization", 1, true],
    ["Ministry", 1, false],
  ]);
});

test("where all types of a kind look alike there is no group", () => {
  expect(rows({}, "claim-type").map(({ value, isPart }) => [value, isPart])).toEqual([
    ["FactualClaim", false],
    ["Demand", false],
    ["QuantityClaim", false],
  ]);
});

test("a group that is chosen takes its types with it, and a type taken out leaves the others", () => {
  const chosen = row({ type: ["NGO", "Demand"] }, "speaker-type", "Organization")?.toggled;
  expect(chosen).toEqual(["Demand", "Organization"]);
  const filters = { type: ["Demand", "Organization"] };
  expect(rows(filters, "speaker-type").map(({ isChosen }) => isChosen)).toEqual([true, true, true, true, false]);
  expect(row(filters, "speaker-type", "NGO")?.toggled).toEqual(["Demand", "AcademicInstitution", "MediaOrganization"]);
  expect(row(filters, "speaker-type", "Organization")?.toggled).toEqual(["Demand"]);
});

test("kinds of claim and kinds of voice share a filter and leave each other alone", () => {
  expect(row({ type: ["NGO"] }, "claim-type", "Demand")?.toggled).toEqual(["NGO", "Demand"]);
  expect(row({ type: ["NGO", "Demand"] }, "speaker-type", "NGO")?.toggled).toEqual(["Demand"]);
});

test("values are called as the reader calls them", () => {
  const labels = (id: FacetId) => rows({}, id).map(({ label }) => label);
  expect(labels("hedge")).toEqual(["without reservation", "an estimate"]);
  expect(labels("source")).toEqual(["The lake", "Report", "Leaflet"]);
  expect(labels("attribution")).toEqual(["paraphrased", "quoted", "in the article’s own voice"]);
});
