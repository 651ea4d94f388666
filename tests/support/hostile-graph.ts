import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { fixtureGraph } from "./fixture-graph.ts";

/** Markup that closes what it stands in, and runs wherever a text is taken for markup. */
export const HOSTILE = `"'><img src=x onerror="alert(1)"><svg onload=alert(2)></script><script>alert(3)</script><!-- \${alert(4)} `;
const SCRIPT_ADDRESS = "javascript:alert(5)";

/** Fields that hold the ids and the words that the graph is made of: changed, it would be no graph any more. */
const KEPT =
  /^(kind|type|key|source|target|speaker|topic|indicator|publisher|id|about|concerns|format|graph|audience|languages|language|lens|as|date|domain|range|parent|state|basis|selection|cites|claimIds)$/;

/**
 * The fixture with markup in every text that it holds, vocabulary, aliases, units, hedges, notes and stories included,
 * and addresses that would run. No build would let such a graph through: somebody has written the file by hand.
 */
export function hostileGraph(): ClaimGraph {
  const graph = fixtureGraph((text) => text);
  const everywhere = { description: "d", note: "n", url: "u", sameAs: ["u"], aliases: ["a"], formerIds: ["f"] };
  graph.updateEachNodeAttributes((_, node) => ({ ...everywhere, ...node }));
  graph.mergeNodeAttributes("ada-lind", { type: "Ferryman" } as object);
  graph.mergeNodeAttributes("gazette-2024/crossings", {
    hedge: ["h"],
    attribution: "a",
    period: "2024",
    relayedBy: ["ferryman"],
    origin: "gazette",
    apparentSpeaker: "ada-lind",
    about: [{ topic: "traffic", stance: "for" }],
  } as object);
  const said = JSON.parse(JSON.stringify(graph.export()), (key, value: unknown) => hostileValue(key, value));
  graph.clear();
  graph.import({ ...said, attributes: { ...said.attributes, ...HOSTILE_ATTRIBUTES } });
  return graph;
}

function hostileValue(key: string, value: unknown): unknown {
  if (KEPT.test(key)) return value;
  if (/^url$|^sameAs$/.test(key)) return Array.isArray(value) ? [SCRIPT_ADDRESS] : SCRIPT_ADDRESS;
  if (typeof value === "string" && !/^\d{4}/.test(value) && Number.isNaN(Number(key || "x"))) return HOSTILE + value;
  return Array.isArray(value) && value.every((one) => typeof one === "string") && !["hedge"].includes(key)
    ? value.map((one) => HOSTILE + one)
    : value;
}

const HOSTILE_ATTRIBUTES = {
  licence: HOSTILE,
  base: SCRIPT_ADDRESS,
  vocabulary: {
    nodeTypes: [
      { id: "Ferryman", parent: "Person", label: HOSTILE, definition: HOSTILE, color: HOSTILE, shape: HOSTILE },
    ],
    edgeTypes: [{ id: "ferries", domain: ["Actor"], range: ["Actor"], label: HOSTILE, inverse: HOSTILE }],
  },
  stories: [
    {
      id: "story",
      title: HOSTILE,
      summary: HOSTILE,
      steps: [
        {
          id: "one",
          heading: HOSTILE,
          text: `${HOSTILE} **${HOSTILE}** [${HOSTILE}](${SCRIPT_ADDRESS}) [go](ada-lind)`,
          notes: HOSTILE,
          cites: ["gazette-2024/too-narrow"],
          view: { lens: "voices", selection: ["ada-lind"], theme: "dark" },
        },
        { id: "two", heading: "Two", text: "Two", view: { lens: "everything" } },
      ],
    },
  ],
};
