import type { AttributeColumn } from "../../model/attribute-columns.ts";
import type { GraphAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { textIn } from "../../model/text.ts";
import type { DescribedType } from "../describe-edge-types.ts";
import { edgeGroups } from "../edge-groups.ts";
import { graphRows } from "../graph-rows.ts";
import { flat } from "./flat.ts";
import { timeAndValues } from "./time-and-values.ts";
import { makeVisuals } from "./visuals.ts";
import { plainXmlText, xmlAttribute } from "./xml-text.ts";

/**
 * A graph as GEXF 1.3 that Gephi opens without an issue, a line at a time, one for each node and edge. There is no
 * `defaultedgetype`, since Gephi then drops edges of the other sort; each edge says whether it is directed.
 */
export function* gexfLines(graph: ClaimGraph): Generator<string> {
  const { context, nodeColumns, edgeColumns, nodes, edges } = graphRows(graph, xmlAttribute);
  const isDynamic = [...nodeColumns, ...edgeColumns].some(({ gexf }) => gexf === "valid_from" || gexf === "valid_to");

  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield* meta(graph.getAttributes());
  yield isDynamic
    ? '<graph mode="dynamic" timeformat="date" timerepresentation="interval">\n'
    : '<graph mode="static">\n';
  yield* declarations("node", nodeColumns);
  yield* declarations("edge", edgeColumns);

  const nodeValues = timeAndValues(nodeColumns, context, ({ kind }) => [kind]);
  const visuals = makeVisuals(context.vocabulary);
  yield `<nodes count="${graph.order}">\n`;
  for (const { id, label, attributes, lifetime } of nodes()) {
    yield `<node id="${id}" label="${label}${nodeValues(attributes, lifetime)}${visuals(attributes)}</node>\n`;
  }
  yield "</nodes>\n";

  const edgeValues = timeAndValues(edgeColumns, context, edgeGroups(context));
  yield `<edges count="${graph.size}">\n`;
  const edgeLook = makeEdgeLook();
  for (const rows of edges()) {
    let lines = "";
    for (const { id, source, target, type, kind, weight, attributes, lifetime } of rows) {
      const opening = `<edge id="${id}" source="${source}" target="${target}${edgeLook(type, kind)}${weight}`;
      lines += `${opening}${edgeValues(attributes, lifetime)}</edge>\n`;
    }
    yield lines;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function* meta({ title, summary, licence, date, languages, graph }: GraphAttributes): Generator<string> {
  const language = languages[0] ?? "en";
  const sentences = [textIn(title, language), textIn(summary, language), licence && `Licence: ${licence}`];
  yield /^\d{4}-\d{2}-\d{2}$/.test(date) ? `<meta lastmodifieddate="${date}">\n` : "<meta>\n";
  yield "<creator>claimgraph</creator>\n";
  yield `<description>${plainXmlText(sentences.filter(Boolean).join(" - "))}</description>\n`;
  yield `<keywords>${graph === "actors" ? "actor graph" : "evidence graph"}</keywords>\n`;
  yield "</meta>\n";
}

function* declarations<A>(subject: "node" | "edge", columns: readonly AttributeColumn<A>[]): Generator<string> {
  yield `<attributes class="${subject}" mode="static">\n`;
  for (const { gexf, type } of columns) yield `<attribute id="${gexf}" title="${gexf}" type="${type}"/>\n`;
  yield "</attributes>\n";
}

/** Writes what follows from an edge's type, from the end of its target to the beginning of its weight. */
function makeEdgeLook(): (type: DescribedType, kind: string) => string {
  const plain = new Map<DescribedType, string>();
  const write = ({ directed, label }: DescribedType, kind: string) => {
    const name = label === "" ? "" : ` label="${xmlAttribute(label)}"`;
    return flat(
      '" type="',
      directed ? "directed" : "undirected",
      '" kind="',
      xmlAttribute(kind),
      '"',
      name,
      ' weight="',
    );
  };
  return (type, kind) => {
    if (kind !== type.id) return write(type, kind);
    const look = plain.get(type) ?? write(type, kind);
    plain.set(type, look);
    return look;
  };
}
