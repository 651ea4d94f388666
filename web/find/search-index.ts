import MiniSearch from "minisearch";
import type { NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { Kind } from "../../src/model/kinds.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { wordings } from "../../src/model/text.ts";
import { searchFold } from "../../src/query/search-fold.ts";

/** A node that was found. */
export interface Found {
  readonly id: string;
  readonly kind: Kind;
}

/** Finds nodes by words in any script, with typing errors, best first, grouped by kind. */
export type Search = (query: string) => readonly Found[];

const MOST_RESULTS = 40;
const MOST_OF_A_KIND = 8;

/** Builds the index of a graph: names in every language, aliases, paraphrases; a claim is found by its speaker too. */
export function makeSearch(graph: ClaimGraph): Search {
  const index = new MiniSearch<{ id: string; name: string; more: string }>({
    fields: ["name", "more"],
    processTerm: (term) => searchFold(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { name: 3 },
      combineWith: "AND",
    },
  });
  index.addAll(graph.mapNodes((id, node) => ({ id, name: namesOf(node), more: moreOf(node, graph) })));
  return (query) => {
    const found = index.search(query).slice(0, MOST_RESULTS);
    const kinds = found.map(({ id }): Found => ({ id, kind: graph.getNodeAttribute(id, "kind") }));
    return KINDS.flatMap((kind) => kinds.filter((one) => one.kind === kind).slice(0, MOST_OF_A_KIND));
  };
}

function namesOf(node: NodeAttributes): string {
  const aliases = "aliases" in node ? (node.aliases ?? []) : [];
  return [node.label, ...wordings(node.labels), ...aliases].join(" \n");
}

function moreOf(node: NodeAttributes, graph: ClaimGraph): string {
  if (node.kind !== "Claim") return wordings(node.description).join(" ");
  const speaker = graph.hasNode(node.speaker) ? namesOf(graph.getNodeAttributes(node.speaker)) : "";
  return [...wordings(node.says), speaker].join(" ");
}
