import { expect, test } from "vitest";
import { exportTexts } from "../../support/export-text.ts";
import { graphOf, type NodeEntry, smallGraph } from "../../support/small-graph.ts";

function actor(id: string, label: string): NodeEntry {
  return [id, { kind: "Actor", type: "NGO", label, labels: label, aliases: ["a, b", "c"], x: 0, y: 0, size: 1 }];
}

function csvLines(name: string, graph = smallGraph()): readonly string[] {
  return (exportTexts(graph, "csv").get(name) ?? "").split("\r\n").slice(0, -1);
}

test("the tables begin with the headers that Gephi looks for", () => {
  expect(csvLines("nodes.csv")[0]).toMatch(/^Id,Label,node_kind,node_type,/);
  expect(csvLines("edges.csv")[0]).toMatch(/^Source,Target,Type,Kind,Id,Label,Weight,relation,/);
});

test("every line has as many cells as the header, quoted ones counted once", () => {
  for (const name of ["nodes.csv", "edges.csv"]) {
    const counts = csvLines(name).map((line) => line.replace(/"(?:[^"]|"")*"/g, "").split(",").length);
    expect(new Set(counts).size).toBe(1);
  }
});

test("there is a line for each node and each edge, and symmetric edges are undirected", () => {
  const graph = smallGraph();
  expect(csvLines("nodes.csv")).toHaveLength(graph.order + 1);
  expect(csvLines("edges.csv")).toHaveLength(graph.size + 1);
  expect(csvLines("edges.csv").filter((line) => line.includes(",Undirected,partnersWith"))).toHaveLength(2);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("the text %j does not run as a formula", (label) => {
  const [, line] = csvLines("nodes.csv", graphOf([actor("a", label)], []));
  expect(line).toContain(`a,'${label.trim()},`);
});

test("a text that is no formula has no apostrophe", () => {
  expect(csvLines("nodes.csv", graphOf([actor("a", "2 - 1 = 1")], []))[1]).toMatch(/^a,2 - 1 = 1,/);
});

test("quotes are doubled, and lists are parted by a bar", () => {
  const [, line] = csvLines("nodes.csv", graphOf([actor("a", 'the "river", wide')], []));
  expect(line).toContain('a,"the ""river"", wide",');
  expect(line).toContain('"a, b | c"');
});
