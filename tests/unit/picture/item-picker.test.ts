import { expect, test } from "vitest";
import { itemsOf } from "../../../src/picture/items/item-picker.ts";
import { pickItems } from "../../../src/picture/items/pick-items.ts";
import { LARGE } from "../../../src/picture/items/picture-items.ts";
import { largeGraph } from "../../bench/viewer/large-graph.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const VIEWS = [
  { v: 1 },
  { v: 1, lens: "everything" },
  { v: 1, selection: ["ada-lind"] },
  { v: 1, selection: ["wide contradicts narrow"] },
  { v: 1, lens: "actors", selection: ["gazette-2024/too-narrow", "ferryman"] },
  { v: 1, focus: "ferryman", language: "ru" },
] as const;

test.each(VIEWS)("what is remembered is what would be picked anew: %j", (view) => {
  const graph = fixtureGraph();
  expect(itemsOf(graph, view)).toEqual(pickItems(graph, view));
});

test("the same items serve again while only the camera or the theme has changed", () => {
  const graph = fixtureGraph();
  const items = itemsOf(graph, { v: 1 });
  expect(itemsOf(graph, { v: 1, theme: "dark", camera: { x: 1, y: 2, ratio: 0.5 } })).toBe(items);
  expect(itemsOf(graph, { v: 1, lens: "everything" })).not.toBe(items);
});

test("choosing from a large graph makes no new items, only those that stand out", () => {
  const graph = largeGraph(1000);
  const open = itemsOf(graph, { v: 1, lens: "everything" });
  const chosen = itemsOf(graph, { v: 1, lens: "everything", selection: ["actor-100"] });
  expect(open.edges.length).toBeGreaterThan(LARGE);
  expect(chosen.nodes).toBe(open.nodes);
  expect(chosen.edges).toBe(open.edges);
  const { standing } = pickStrong(pickItems(graph, { v: 1, lens: "everything", selection: ["actor-100"] }));
  expect(chosen.standing?.nodes.map(({ id }) => id).sort()).toEqual(standing.nodes);
  expect(chosen.standing?.edges.map(({ id }) => id).sort()).toEqual(standing.edges);
});

function pickStrong({ nodes, edges }: ReturnType<typeof pickItems>) {
  const strong = (parts: readonly { readonly id: string; readonly emphasis: string }[]) =>
    parts.flatMap(({ id, emphasis }) => (emphasis === "strong" ? [id] : [])).sort();
  return { standing: { nodes: strong(nodes), edges: strong(edges) } };
}
