import { GraphBuilder } from "../../src/graph-builder.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { ClaimRecord } from "../../src/model/record.ts";

/** What a claim about the lake says of itself; the rest is invented for it. */
export type LakeClaim = Pick<ClaimRecord, "id" | "source" | "speaker"> & Partial<ClaimRecord>;

const CLAIMS: readonly LakeClaim[] = [
  {
    id: "boats",
    source: "herald-2006",
    type: "QuantityClaim",
    speaker: "ministry-of-water",
    hedge: ["estimate"],
    about: [{ topic: "eel-fishing", stance: "for" }],
    figures: [{ indicator: "boat-count", value: 40, unit: "boat", period: "2004", place: ["harbour"] }],
  },
  { id: "thaw", source: "herald-2006", speaker: "anglers", about: ["the-thaw"] },
  {
    id: "nets",
    source: "herald-2006",
    speaker: "herald",
    attribution: "narrated",
    period: "2005/2006",
    about: [{ topic: "fishing", stance: "against" }, "anglers"],
  },
  {
    id: "quota",
    source: "report-2021",
    type: "Demand",
    speaker: "anglers",
    attribution: "direct",
    about: [
      { topic: "eel-fishing", stance: "against" },
      { topic: "water-quality", stance: "for" },
    ],
    concerns: ["fishing-act"],
    links: [{ type: "contradicts", to: "herald-2006/boats", basis: "editor", note: "One lake." }],
  },
  {
    id: "clean",
    source: "report-2021",
    speaker: "water-lab",
    period: "2020-Q3",
    about: ["water-quality"],
    concerns: ["bay"],
  },
  { id: "leaflet", source: "leaflet", speaker: "boat-club", about: ["eel-fishing"] },
];

const actor = (id: string, type: string) => ({ id, type, name: id });

/**
 * An invented lake: a newspaper of 15 March 2006, a report of 2021, a leaflet without a date, and relations from
 * each; built by the builder. The data set is of 2024-02-29.
 */
export function lakeGraph(claims: readonly LakeClaim[] = CLAIMS): ClaimGraph {
  const builder = new GraphBuilder<string>({ title: "A lake", date: "2024-02-29" })
    .source({ id: "herald-2006", type: "NewsArticle", title: "The lake", publisher: "herald", published: "2006-03-15" })
    .source({ id: "report-2021", type: "Report", title: "Report", publisher: "water-lab", published: "2021" })
    .source({ id: "leaflet", type: "WebPage", title: "Leaflet", publisher: "boat-club" })
    .actor(actor("herald", "MediaOrganization"))
    .actor(actor("ministry-of-water", "Ministry"))
    .actor(actor("anglers", "NGO"))
    .actor(actor("water-lab", "AcademicInstitution"))
    .actor(actor("boat-club", "NGO"))
    .actor(actor("fish-union", "Organization"))
    .actor(actor("harbour-office", "PublicBody"))
    .topic({ id: "fishing", type: "Topic", name: "Fishing" })
    .topic({ id: "eel-fishing", type: "Topic", name: "Eels", broader: "fishing" })
    .topic({ id: "water-quality", type: "Topic", name: "Water" })
    .indicator({ id: "boat-count", type: "Indicator", name: "Boats", unit: "boat" })
    .place({ id: "lakeland", type: "Region", name: "Lakeland" })
    .place({ id: "harbour", type: "City", name: "Harbour" })
    .place({ id: "bay", type: "Place", name: "Bay" })
    .instrument({ id: "fishing-act", type: "Law", name: "Fishing act" })
    .event({ id: "the-thaw", type: "Event", name: "The thaw", date: "1998-02" })
    .relation({
      source: "herald-2006",
      from: "harbour",
      type: "locatedIn",
      to: "lakeland",
      passage: "the harbour of the land",
    })
    .relation({ source: "report-2021", from: "bay", type: "locatedIn", to: "lakeland", passage: "a bay of the land" })
    .relation({
      source: "report-2021",
      from: "anglers",
      type: "partnersWith",
      to: "fish-union",
      period: "2019",
      passage: "the anglers and the union",
    })
    .relation({
      source: "herald-2006",
      from: "harbour-office",
      type: "operatesIn",
      to: "harbour",
      passage: "an office in the harbour",
    })
    .relation({ from: "water-lab", type: "partOf", to: "boat-club", basis: "editor", note: "As everybody knows." });
  for (const claim of claims) {
    builder.claim({
      type: "FactualClaim",
      attribution: "indirect",
      says: `What is said of ${claim.id}.`,
      passage: `first words of ${claim.id}`,
      about: ["fishing"],
      ...claim,
    });
  }
  const { graph, faults } = builder.build();
  const errors = faults.filter(({ severity }) => severity === "error");
  if (!graph || errors.length > 0) throw new Error(errors.map(({ code, wrong }) => `${code}: ${wrong}`).join("\n"));
  return graph;
}

/** Ids of a graph's nodes of a kind, sorted, their source left out where they are claims. */
export function idsOf(graph: ClaimGraph, kind: string, shows: (id: string) => boolean = () => true): readonly string[] {
  return graph
    .filterNodes((id, node) => node.kind === kind && shows(id))
    .map((id) => id.split("/").at(-1) ?? id)
    .sort();
}
