/** The outlines that double colour, so that a kind is told apart without it. */
export const SHAPES = [
  "circle",
  "ring",
  "rounded-square",
  "diamond",
  "triangle",
  "hexagon",
  "square",
  "cross",
] as const;
export type Shape = (typeof SHAPES)[number];
