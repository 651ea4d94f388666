import type { Direction } from "../../src/picture/items/neighbour-towards.ts";
import type { Picture } from "../draw/picture.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "right",
};

/** Where an arrow key leads from a node of the picture; to the most important one where one stands nowhere yet. */
export function stepTo(picture: Picture, from: string | undefined, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  if (from === undefined || direction === undefined) return picture.firstNode();
  return picture.neighbourTowards(from, direction) ?? from;
}
