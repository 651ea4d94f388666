import { expect, test } from "vitest";
import { itemsOf } from "../../../src/picture/items/item-picker.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { narrow } from "../../../src/query/narrow/narrow.ts";
import { shippedGraph } from "../../support/shipped-graph.ts";

const graph = shippedGraph();

test("choosing a publisher lights what it says, and not what it prints of others", () => {
  const { edges } = itemsOf(graph, { v: 1, lens: "voices", selection: ["cabar-asia"] });
  const lit = edges.filter(({ emphasis, from, to }) => emphasis === "strong" && [from, to].includes("cabar-asia"));
  expect(lit.length).toBeGreaterThan(0);
  expect(lit.filter(({ type }) => type === "relays")).toEqual([]);
  const all = itemsOf(graph, { v: 1, lens: "everything", selection: ["cabar-asia"] }).edges;
  expect(all.some(({ type }) => type === "relays")).toBe(true);
});

test.each([
  { width: 1168, height: 790 },
  { width: 390, height: 580 },
])("in the figures lens each number that stands beside a claim is that claim's own ($width wide)", (size) => {
  const { nodes, labels } = makeScene(graph, { v: 1, lens: "figures" }, size);
  const claims = nodes.filter(({ kind }) => kind === "Claim");
  const numbers = labels.filter((label) => claims.some(({ id }) => id === label.of) && !label.leader);
  expect(numbers.length).toBeGreaterThan(8);
  for (const { of, box } of numbers) {
    const height = (box.minY + box.maxY) / 2;
    const nearest = [...claims].sort((a, b) => Math.abs(a.y - height) - Math.abs(b.y - height))[0];
    expect(nearest?.id).toBe(of);
  }
});

test("a link's topic that no claim can be about narrows nothing", () => {
  expect(narrow(graph, { v: 1, filters: { topic: ["free-condoms"] } }).isActive).toBe(false);
  expect(narrow(graph, { v: 1, filters: { topic: ["decriminalisation"] } }).isActive).toBe(true);
});
