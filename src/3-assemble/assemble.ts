import type { Mutable } from "../base/mutable.ts";
import type { GraphAttributes } from "../model/attributes.ts";
import type { Audience } from "../model/audience.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { newGraph } from "../model/new-graph.ts";
import type { Manifest, Records } from "../model/record.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { addEdges } from "./add-edges.ts";
import { addNodes } from "./add-nodes.ts";
import type { AssembleContext } from "./assemble-context.ts";
import { copyText } from "./copy-text.ts";
import type { EvidenceLookup } from "./evidence-lookup.ts";
import { measureProminence } from "./prominence.ts";
import { sortRecords } from "./sort-records.ts";
import { toldStories } from "./told-stories.ts";
import { visibleRecords } from "./visible-records.ts";

/** How records become a graph. */
export interface AssembleOptions {
  readonly vocabulary: Vocabulary;
  readonly audience: Audience;
  readonly evidence: EvidenceLookup;
}

/**
 * Makes the evidence graph of records that were found sound and go by their present ids; what is unsound is not
 * judged here but left out. Every node stands at the origin until it is laid out.
 */
export function assemble(records: Records, { vocabulary, audience, evidence }: AssembleOptions): ClaimGraph {
  const { records: visible, isVisible } = visibleRecords(records, audience);
  const sorted = sortRecords(visible);
  const graph = newGraph();
  const stories = toldStories(visible.stories, { isVisible });
  graph.replaceAttributes({ ...graphAttributes(records, audience), ...(stories.length > 0 && { stories }) });
  const context: AssembleContext = {
    records: sorted,
    // Joined, as the keys of edges are, an id is one flat string.
    claims: sorted.claims.map((record) => ({ id: [record.source, record.id].join("/"), record })),
    vocabulary,
    evidence,
    language: records.manifest.languages?.[0] ?? "en",
    isVisible,
    radiusOf: measureProminence(visible),
  };
  addNodes(graph, context);
  addEdges(graph, context);
  return graph;
}

function graphAttributes({ manifest, vocabulary }: Records, audience: Audience): GraphAttributes {
  const attributes: Mutable<GraphAttributes> = {
    format: 1,
    graph: "evidence",
    audience,
    title: copyText(manifest.title),
    date: manifest.date,
    languages: [...(manifest.languages ?? ["en" as const])],
    vocabulary: structuredClone(vocabulary),
  };
  return addOptional(attributes, manifest);
}

function addOptional(attributes: Mutable<GraphAttributes>, manifest: Manifest): GraphAttributes {
  const { summary, licence, editors, publisher, base } = manifest;
  if (summary !== undefined) attributes.summary = copyText(summary);
  if (licence !== undefined) attributes.licence = licence;
  if (editors !== undefined) attributes.editors = editors.map(copyText);
  if (publisher !== undefined) attributes.publisher = copyText(publisher);
  if (base !== undefined) attributes.base = base;
  return attributes;
}
