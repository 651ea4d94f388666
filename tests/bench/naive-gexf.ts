import type { EdgeAttributes, NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { EDGE_TYPES } from "../../src/model/edge-types.ts";
import type { PassageEvidence } from "../../src/model/evidence.ts";
import { NODE_TYPES } from "../../src/model/node-types.ts";
import { PALETTE } from "../../src/model/palette.ts";

const CHUNK_LENGTH = 65_536;
const TYPE_LABELS = new Map<string, string>(NODE_TYPES.map((type) => [type.id, type.labels.en]));
const COLORS = new Map<string, string>(NODE_TYPES.map((type) => [type.id, colorOf(PALETTE[type.hue])]));
const EDGE_FACTS = new Map(
  EDGE_TYPES.map(({ id, labels, family, symmetric }) => [
    id,
    { label: labels.en, family, type: symmetric ? "undirected" : "directed" },
  ]),
);

/**
 * What somebody in a hurry would write: a template for each sort of node and edge of `largeRecords`, in the graph's
 * own order. It escapes what any writer must (ids and texts, not numbers and words from lists), but sorts, cleans,
 * checks and tells apart nothing, and knows beforehand which columns there will be.
 */
export function* naiveGexf(graph: ClaimGraph): Generator<string> {
  let chunk = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="2026-01-01">
<creator>claimgraph</creator>
<description>Large</description>
<keywords>evidence graph</keywords>
</meta>
<graph mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node" mode="static">
${"node_kind node_type type_label label_en url published publisher claim_source speaker attribution says_en"
  .split(" ")
  .map((id) => `<attribute id="${id}" title="${id}" type="string"/>\n`)
  .join("")}<attribute id="about" title="about" type="liststring"/>
<attribute id="valid_from" title="valid_from" type="string"/>
<attribute id="passage_states" title="passage_states" type="liststring"/>
<attribute id="article_urls" title="article_urls" type="liststring"/>
</attributes>
<attributes class="edge" mode="static">
${"relation relation_label relation_family basis valid_from evidence_source"
  .split(" ")
  .map((id) => `<attribute id="${id}" title="${id}" type="string"/>\n`)
  .join("")}<attribute id="passage_states" title="passage_states" type="liststring"/>
<attribute id="article_urls" title="article_urls" type="liststring"/>
</attributes>
<nodes count="${graph.order}">
`;
  for (const { node, attributes } of graph.nodeEntries()) {
    chunk += `<node id="${escaped(node)}" label="${escaped(attributes.label)}"${nodeRest(attributes)}</node>\n`;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = "";
    }
  }
  chunk += `</nodes>\n<edges count="${graph.size}">\n`;
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    chunk += edgeLine(edge, source, target, attributes);
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = "";
    }
  }
  yield `${chunk}</edges>\n</graph>\n</gexf>\n`;
}

function nodeRest(node: NodeAttributes): string {
  const { kind, type, label, x, y, size } = node;
  const types = `<attvalue for="node_kind" value="${kind}"/><attvalue for="node_type" value="${type}"/><attvalue for="type_label" value="${TYPE_LABELS.get(type)}"/>`;
  const names = `${types}<attvalue for="label_en" value="${escaped(label)}"/>`;
  const visuals = `</attvalues>${COLORS.get(type)}<viz:position x="${x}" y="${y}"/><viz:size value="${size}"/>`;
  if (node.kind === "Source") {
    const start = `${node.published}-01-01`;
    return ` start="${start}"><attvalues>${names}<attvalue for="url" value="${escaped(node.url)}"/><attvalue for="published" value="${escaped(node.published)}"/><attvalue for="publisher" value="${escaped(node.publisher)}"/><attvalue for="valid_from" value="${start}"/>${visuals}`;
  }
  if (node.kind === "Claim") {
    const start = `${node.published}-01-01`;
    return ` start="${start}"><attvalues>${names}<attvalue for="published" value="${escaped(node.published)}"/><attvalue for="claim_source" value="${escaped(node.source)}"/><attvalue for="speaker" value="${escaped(node.speaker)}"/><attvalue for="attribution" value="${node.attribution}"/><attvalue for="says_en" value="${escaped(typeof node.says === "string" ? node.says : node.says.en)}"/><attvalue for="about" value="[&quot;${escaped(node.about[0]?.topic)}&quot;]"/><attvalue for="valid_from" value="${start}"/><attvalue for="passage_states" value="[&quot;${node.evidence[0]?.state}&quot;]"/><attvalue for="article_urls" value="[&quot;${escaped(linkTo(node.evidence[0]))}&quot;]"/>${visuals}`;
  }
  return `><attvalues>${names}${visuals}`;
}

function edgeLine(id: string, source: string, target: string, edge: EdgeAttributes): string {
  const facts = EDGE_FACTS.get(edge.type);
  const opening = `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}" type="${facts?.type}" kind="${edge.type}" label="${facts?.label}" weight="${edge.weight}"`;
  const columns = `<attvalues><attvalue for="relation" value="${edge.type}"/><attvalue for="relation_label" value="${facts?.label}"/><attvalue for="relation_family" value="${facts?.family}"/>`;
  if (edge.type === "partnersWith") {
    return `${opening}>${columns}<attvalue for="basis" value="${edge.basis}"/><attvalue for="evidence_source" value="${escaped(edge.source)}"/><attvalue for="passage_states" value="[&quot;${edge.evidence[0]?.state}&quot;]"/><attvalue for="article_urls" value="[&quot;${escaped(linkTo(edge.evidence[0]))}&quot;]"/></attvalues></edge>\n`;
  }
  return `${opening} start="2021-01-01">${columns}<attvalue for="valid_from" value="2021-01-01"/></attvalues></edge>\n`;
}

function linkTo({ url, words = "" }: Partial<PassageEvidence> = {}): string {
  return `${url}#:~:text=${words.split(" … ").map(encodeURIComponent).join(",")}`;
}

/** One look tells whether there is anything to escape: there hardly ever is. */
function escaped(text: string | undefined): string | undefined {
  if (text === undefined || !/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function colorOf(hex: string): string {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `<viz:color r="${channel(1)}" g="${channel(3)}" b="${channel(5)}"/>`;
}
