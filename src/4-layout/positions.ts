/** A place in the picture, in layout units; y grows upwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Places by node id. */
export type Positions = ReadonlyMap<string, Position>;

/** The entry of one node: a list, so that a node without a place adds nothing. */
export function entryOf(positions: Positions, id: string): readonly (readonly [string, Position])[] {
  const position = positions.get(id);
  return position ? [[id, position]] : [];
}

/** Two decimals: fine enough to draw, coarse enough to read in a diff. */
export function roundPosition({ x, y }: Position): Position {
  return { x: roundCoordinate(x), y: roundCoordinate(y) };
}

function roundCoordinate(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
