import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { lintGexf } from "../../../src/5-export/lint-gexf.ts";
import { projectActors } from "../../../src/query/derive/project-actors.ts";
import { exportText } from "../../support/export-text.ts";
import { graphOf, SMALL_EDGES, SMALL_NODES, smallGraph } from "../../support/small-graph.ts";
import { hasGexfSchema, validateGexf } from "../../support/validate-gexf.ts";

const GRAPHS = [
  ["evidence", smallGraph()],
  ["actors", projectActors(smallGraph(), { editor: true })],
  ["empty", graphOf([], [])],
] as const;

/** The line of a node or edge. */
function lineOf(gexf: string, start: string): string {
  const found = gexf.split("\n").filter((line) => line.startsWith(start));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

test.each(GRAPHS)("our own lint finds nothing in the %s graph", (_, graph) => {
  expect(lintGexf([exportText(graph, "gexf")])).toEqual([]);
});

test.skipIf(!hasGexfSchema).each(GRAPHS)(
  "the %s graph keeps to Gephi's schema (skipped without ../shared)",
  async (_, graph) => {
    expect(await validateGexf(exportText(graph, "gexf"))).toEqual([]);
  },
);

test("the same graph, inserted in another order, gives the same bytes", () => {
  const turned = graphOf(SMALL_NODES.toReversed(), SMALL_EDGES.toReversed());
  expect(exportText(turned, "gexf")).toBe(exportText(smallGraph(), "gexf"));
});

test("another reader finds every node and edge", () => {
  const graph = smallGraph();
  const read = parse(MultiGraph, exportText(graph, "gexf"), { allowUndeclaredAttributes: false });
  expect([read.order, read.size]).toEqual([graph.order, graph.size]);
});

test("parallel edges of a type have kinds of their own, and the plain type as relation", () => {
  const gexf = exportText(smallGraph(), "gexf");
  const first = lineOf(gexf, '<edge id="ministry oversees anglers" ');
  const second = lineOf(gexf, '<edge id="ministry oversees anglers#lake-2023" ');
  expect(first).toContain('kind="oversees"');
  expect(second).toContain('kind="oversees#lake-2023"');
  expect(second).toContain('<attvalue for="relation" value="oversees"/>');
});

test("two symmetric edges that run opposite ways are parallel", () => {
  const gexf = exportText(smallGraph(), "gexf");
  expect(lineOf(gexf, '<edge id="anglers partnersWith daily" ')).toContain('type="undirected" kind="partnersWith" ');
  expect(lineOf(gexf, '<edge id="daily partnersWith anglers" ')).toContain('type="undirected" kind="partnersWith#2" ');
});

test("a claim and its edges begin on the first day of publication, an actor is there always", () => {
  const gexf = exportText(smallGraph(), "gexf");
  expect(gexf).toContain('<graph mode="dynamic" timeformat="date" timerepresentation="interval">');
  expect(lineOf(gexf, '<node id="lake-2023/depth" ')).toContain(' start="2023-05-04">');
  expect(lineOf(gexf, '<edge id="anglers asserts lake-2023/depth" ')).toContain(' start="2023-05-04">');
  expect(lineOf(gexf, '<edge id="lake-2023/depth supports river-2021/depth" ')).toContain(' start="2023-05-04">');
  expect(lineOf(gexf, '<node id="ministry" ')).not.toContain(" start=");
  expect(lineOf(gexf, '<edge id="ministry oversees anglers" ')).toContain(' start="2006-01-01" end="2010-12-31">');
});

test("the figure that an edge measures is a number of type double, and its unit stands beside it", () => {
  const gexf = exportText(smallGraph(), "gexf");
  expect(gexf).toContain('<attribute id="figure_value" title="figure_value" type="double"/>');
  const line = lineOf(gexf, '<edge id="river-2021/depth measures fish" ');
  expect(line).toContain('<attvalue for="figure_value" value="20250"/><attvalue for="figure_unit" value="fish"/>');
});

test("a graph without any time is static", () => {
  const gexf = exportText(graphOf(SMALL_NODES.slice(0, 2), []), "gexf");
  expect(gexf).toContain('<graph mode="static">');
  expect(gexf).not.toContain("valid_from");
});

test("an own type's colour is the node's colour, and a bad one is left out", () => {
  const own = (color: string) => ({ id: "Pier", parent: "Region", label: "Pier", color });
  const node = SMALL_NODES.find(([id]) => id === "delta");
  if (node?.[1].kind !== "Place") throw new Error("the delta is a place");
  const written = (color: string) => {
    const graph = graphOf([], [], { vocabulary: { nodeTypes: [own(color)] } });
    // The type is one that only the vocabulary knows: TypeScript sees built-in types.
    graph.import({ nodes: [{ key: "pier", attributes: { ...node[1], type: JSON.parse('"Pier"') } }] });
    return exportText(graph, "gexf");
  };
  expect(written("#0102ff")).toContain('<viz:color r="1" g="2" b="255"/>');
  expect(written("#f00")).not.toContain("viz:color");
});

test("the description says the title without an entity, and the date comes from the data", () => {
  const gexf = exportText(smallGraph(), "gexf");
  expect(gexf).toContain('<meta lastmodifieddate="2024-02-29">');
  expect(gexf).toContain("<description>River and lake ‹draft›</description>");
});

test("the text of a passage is in no column", () => {
  const nodes = SMALL_NODES.map(([id, node]) =>
    node.kind === "Claim"
      ? ([id, { ...node, evidence: [{ state: "exact", text: "canary", before: "canary", after: "canary" }] }] as const)
      : ([id, node] as const),
  );
  expect(exportText(graphOf(nodes, []), "gexf")).not.toContain("canary");
});
