import { expect, test } from "vitest";
import { readGraph } from "../../../web/read-graph.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

/** The fixture as a file, with something said of one of its nodes. */
function fileWith(id: string, said: object): string {
  const file = fixtureGraph().export();
  const nodes = file.nodes.map((node) =>
    node.key === id ? { ...node, attributes: { ...node.attributes, ...said } } : node,
  );
  return JSON.stringify({ ...file, nodes });
}

test("a file with names and authors in lists is read", () => {
  expect(readGraph(fileWith("gazette-2024", { authors: ["ada-lind"] }))?.order).toBe(fixtureGraph().order);
  expect(readGraph(fileWith("ada-lind", { aliases: ["Ada"] }))?.order).toBe(fixtureGraph().order);
});

test.each([
  ["gazette-2024", { authors: "ada-lind" }],
  ["gazette-2024", { authors: [7] }],
  ["ada-lind", { aliases: 5 }],
  ["ada-lind", { labels: 5 }],
  ["ada-lind", { x: null }],
])("a file in which %s has %j is no graph", (id, said) => {
  expect(readGraph(fileWith(id, said))).toBeUndefined();
});
