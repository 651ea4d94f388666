import { MultiDirectedGraph } from "graphology";
import type { ClaimNode, EdgeAttributes, GraphAttributes, NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";

type Named = Pick<NodeAttributes, "label" | "labels" | "x" | "y" | "size">;

/** What a text in the fixture says; a test of hostile data puts markup in its place. */
export type Wording = (text: string) => string;

/**
 * A small evidence graph about an invented town, placed by hand: two voices that clash over a bridge, an unnamed one,
 * a newspaper, a figure, and a passage for the team.
 */
export function fixtureGraph(word: Wording = (text) => text): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    format: 1,
    graph: "evidence",
    audience: "team",
    title: { en: word("The bridge of Lindau"), ru: word("Мост в Линдау") },
    summary: word("Who says what about an invented bridge."),
    date: "2024-03-01",
    languages: ["en", "ru"],
    vocabulary: {},
  });
  const named = (label: string, x: number, y: number, size: number): Named => ({ label, labels: label, x, y, size });
  const actor = (id: string, type: "Person" | "UnnamedPerson" | "NGO" | "Ministry" | "MediaOrganization", at: Named) =>
    graph.addNode(id, { kind: "Actor", type, ...at });
  actor("ada-lind", "Person", {
    ...named(word("Ada Lind"), 0, 100, 14),
    labels: { en: word("Ada Lind"), ru: word("Ада Линд") },
  });
  actor("roads-office", "Ministry", named(word("Office of Roads"), 200, 100, 12));
  actor("river-friends", "NGO", named(word("Friends of the River"), -80, -20, 9));
  actor("ferryman", "UnnamedPerson", named(word("A ferryman"), 100, -90, 7));
  actor("gazette", "MediaOrganization", named(word("Lake Gazette"), 220, -60, 10));
  graph.addNode("gazette-2024", {
    kind: "Source",
    type: "NewsArticle",
    ...named(word("A bridge too narrow"), 160, 0, 8),
    publisher: "gazette",
    published: "2024-02-10",
    language: "en",
    url: "https://example.org/bridge",
  });
  graph.addNode("traffic", { kind: "Topic", type: "Topic", ...named(word("Traffic"), 60, 30, 6) });
  graph.addNode("crossings", { kind: "Indicator", type: "Indicator", ...named(word("Crossings a day"), 120, 60, 5) });

  const claim = (id: string, speaker: string, says: string, x: number, y: number, more: Partial<ClaimNode> = {}) => {
    const evidence = [{ state: "exact" as const, url: "https://example.org/bridge", words: id }];
    const text = {
      kind: "Claim",
      type: "FactualClaim",
      source: "gazette-2024",
      speaker,
      attribution: "indirect",
    } as const;
    const lists = {
      hedge: [],
      figures: [],
      about: [{ topic: "traffic" }],
      concerns: [],
      published: "2024-02-10",
      evidence,
    };
    graph.addNode(id, { ...text, ...lists, ...named(word(says), x, y, 5), says: word(says), ...more });
    graph.addEdgeWithKey(`${speaker} asserts ${id}`, speaker, id, { type: "asserts", weight: 1 });
    graph.addEdgeWithKey(`${id} statedIn gazette-2024`, id, "gazette-2024", { type: "statedIn", weight: 1 });
    graph.addEdgeWithKey(`${id} about traffic`, id, "traffic", { type: "about", weight: 1 });
  };
  claim("gazette-2024/too-narrow", "ada-lind", "The bridge is too narrow for two carts.", 20, 60, {
    attribution: "direct",
    hedge: ["belief"],
    evidence: [
      {
        state: "exact",
        url: "https://example.org/bridge",
        words: "two carts",
        before: "She shook her head. ",
        text: word("Two carts will never pass"),
        after: " on it, she said.",
      },
    ],
  });
  claim("gazette-2024/wide-enough", "roads-office", "The bridge is wide enough for all traffic.", 180, 60);
  claim("gazette-2024/crossings", "roads-office", "About 1,200 carts cross it each day.", 220, 30, {
    type: "QuantityClaim",
    figures: [
      {
        indicator: "crossings",
        value: 1200,
        bound: "about",
        unit: "cart",
        per: "day",
        status: "estimated",
        period: "2023-Q4",
      },
    ],
  });
  claim("gazette-2024/ferry-fuller", "ferryman", "The ferry is fuller than before.", 90, -50, { attribution: "mixed" });
  graph.addEdgeWithKey("wide contradicts narrow", "gazette-2024/wide-enough", "gazette-2024/too-narrow", {
    type: "contradicts",
    weight: 1,
    basis: "editor",
    on: word("width"),
    note: word("Both speak of the same bridge."),
    evidence: [],
  });
  graph.addEdgeWithKey("ada-lind coFounded river-friends", "ada-lind", "river-friends", {
    type: "coFounded",
    weight: 1,
    basis: "article",
    role: word("treasurer"),
    source: "gazette-2024",
    evidence: [],
  });
  graph.addEdgeWithKey("crossings measured", "gazette-2024/crossings", "crossings", {
    type: "measures",
    weight: 1,
    figure: { indicator: "crossings", value: 1200, unit: "cart" },
  });
  return graph;
}
