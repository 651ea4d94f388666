import { expect, test } from "vitest";
import type { Placed } from "../../../src/picture/arrange.ts";
import { nodeNear } from "../../../web/draw/find-in-items.ts";

const atItself = (point: { x: number; y: number }) => point;
const placed = (...nodes: readonly { id: string; x: number; y: number; radius: number }[]): Placed => ({
  nodes: nodes as Placed["nodes"],
  edges: [],
  labels: [],
});
const near = (drawn: Placed, x: number, y: number, reach: number) =>
  nodeNear(undefined, atItself, drawn, { x, y }, reach);

test("of two nodes the one whose edge is nearer is meant, though its middle is farther", () => {
  const drawn = placed({ id: "small", x: 0, y: 0, radius: 1 }, { id: "large", x: 20, y: 0, radius: 15 });
  expect(near(drawn, 4, 0, 8)).toBe("large");
  expect(near(drawn, 2, 0, 8)).toBe("small");
});

test("what is farther than a finger reaches is not meant", () => {
  expect(near(placed({ id: "one", x: 0, y: 0, radius: 1 }), 10, 0, 8)).toBeUndefined();
  expect(near(placed(), 0, 0, 8)).toBeUndefined();
});
