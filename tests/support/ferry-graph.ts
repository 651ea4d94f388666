import { GraphBuilder } from "../../src/graph-builder.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { ClaimRecord } from "../../src/model/record.ts";

type Claim = Pick<ClaimRecord, "id" | "speaker"> & Partial<ClaimRecord>;

/** A graph about an invented ferry: two voices on its fares, an office and a newspaper, told in two articles. */
export function ferryGraph(claims: readonly Claim[] = []): ClaimGraph {
  const builder = new GraphBuilder<string>({ title: "The ferry", date: "2024-02-29" })
    .source({ id: "ferry-2023", type: "NewsArticle", title: "The ferry", publisher: "gazette", published: "2023" })
    .source({ id: "lake-2024", type: "NewsArticle", title: "The lake", publisher: "gazette", published: "2024" })
    .actor({ id: "gazette", type: "MediaOrganization", name: "Lake Gazette" })
    .actor({ id: "boatmen", type: "NGO", name: "Union of Boatmen" })
    .actor({ id: "harbour", type: "Ministry", name: "Harbour Office" })
    .actor({ id: "islanders", type: "Group", name: "Islanders" })
    .actor({ id: "pilot", type: "Person", name: "Ole Pilot", naming: "public-role" })
    .topic({ id: "fares", type: "Topic", name: "Fares" })
    .topic({ id: "safety", type: "Topic", name: "Safety" })
    .topic({ id: "fog", type: "Topic", name: "Fog" })
    .indicator({ id: "passengers", type: "Indicator", name: "Passengers", unit: "person" })
    .place({ id: "island", type: "Region", name: "The Island" });
  const relation = (from: string, type: string, to: string) =>
    builder.relation({ source: "ferry-2023", from, type, to, passage: `${from} … ${to}` });
  relation("pilot", "worksFor", "harbour");
  for (const claim of [...CLAIMS, ...claims]) {
    builder.claim({
      source: "ferry-2023",
      type: claim.figures ? "QuantityClaim" : "FactualClaim",
      attribution: "indirect",
      says: `What ${claim.speaker} says: ${claim.id}.`,
      passage: `${claim.id} begins … ${claim.id} ends`,
      ...claim,
    });
  }
  const { graph, faults } = builder.build();
  if (!graph) throw new Error(faults.map(({ wrong, place }) => `${place.path.join(".")}: ${wrong}`).join("\n"));
  return graph;
}

/** A passenger count as the harbour gives it. */
export const COUNT = {
  indicator: "passengers",
  value: 400,
  unit: "person",
  period: "2023-Q1",
  place: ["island"],
  status: "registered",
} as const;

const CLAIMS: readonly Claim[] = [
  { id: "too-dear", speaker: "boatmen", about: [{ topic: "fares", stance: "against" }] },
  { id: "fares-fair", speaker: "harbour", about: [{ topic: "fares", stance: "for" }] },
  {
    id: "fares-rose",
    speaker: "harbour",
    about: ["fares"],
    links: [{ type: "qualifies", to: "fares-fair", on: "time", basis: "editor", note: "Both are the harbour's." }],
  },
  {
    id: "old-boat",
    speaker: "boatmen",
    about: ["safety"],
    links: [
      { type: "contradicts", to: "boat-sound", on: "age", basis: "editor", note: "One of them must be wrong." },
      { type: "supports", to: "needs-repair", on: "age", passage: "as the office … says too" },
    ],
  },
  { id: "boat-sound", speaker: "harbour", about: ["safety"] },
  { id: "needs-repair", speaker: "harbour", about: ["safety"] },
  {
    id: "boat-told",
    speaker: "gazette",
    attribution: "narrated",
    about: ["safety"],
    links: [{ type: "contradicts", to: "boat-sound", on: "age", passage: "yet the boat … leaks" }],
  },
  { id: "fog-comes", speaker: "pilot", source: "lake-2024", about: ["fog"] },
  { id: "fog-fee", speaker: "boatmen", about: ["fog", "harbour"] },
  { id: "counted", speaker: "harbour", about: ["fares"], figures: [COUNT] },
  {
    id: "guessed",
    speaker: "boatmen",
    about: ["fares"],
    figures: [{ ...COUNT, status: "estimated", bound: "about", value: 500 }],
  },
];
