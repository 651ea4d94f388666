import { expect, test } from "vitest";
import { pickItems } from "../../../src/picture/items/pick-items.ts";
import { glideBetween, type Trace } from "../../../web/draw/glide.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const graph = fixtureGraph();
const voices = pickItems(graph, { v: 1 });
const all = pickItems(graph, { v: 1, lens: "everything" });
const traces = (shift: number): ReadonlyMap<string, Trace> =>
  new Map(voices.nodes.map(({ id, x, y }) => [id, { x: x + shift, y, radius: 4 }]));

test("what is in both pictures glides, what is new comes, and at the end all is there", () => {
  const glide = glideBetween(voices, all, traces(100), 1);
  const half = glide?.(0.5);
  const at = (id: string) => half?.items.nodes.find((node) => node.id === id)?.x;
  const end = voices.nodes.find(({ id }) => id === "ada-lind")?.x ?? 0;
  expect(at("ada-lind")).toBe(end + 50);
  expect(half?.presence.get("traffic")).toBe(0.5);
  expect(half?.presence.get("ada-lind")).toBeUndefined();
  expect(glide?.(1).items.nodes).toEqual(all.nodes);
});

test("what is gone shrinks where it stood", () => {
  const [first] = voices.nodes;
  const without = { ...voices, nodes: voices.nodes.slice(1) };
  const half = glideBetween(voices, without, traces(0), 1)?.(0.75);
  expect(half?.items.nodes.some(({ id }) => id === first?.id)).toBe(true);
  expect(half?.presence.get(first?.id ?? "")).toBe(0.25);
  expect(half?.radiusOf(first?.id ?? "", 4)).toBe(1);
});

test("where nothing moves and nothing goes there is no way to go", () => {
  expect(glideBetween(voices, voices, traces(0.5), 1)).toBeUndefined();
  expect(glideBetween(voices, all, new Map(), 1)).toBeUndefined();
});
