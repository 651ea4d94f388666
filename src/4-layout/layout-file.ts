import { compareText } from "../base/compare-text.ts";
import type { Positions } from "./positions.ts";

/** What `layout.json` holds: `[x, y]` by node id. */
export interface LayoutFile {
  readonly format: 1;
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** `layout.json` as text: one node a line, sorted, so that a diff shows who moved. */
export function serializeLayout(positions: Positions): string {
  const lines = [...positions]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { x, y }]) => `    ${JSON.stringify(id)}: [${x}, ${y}]`);
  return `{\n  "format": 1,\n  "positions": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** The places that a `layout.json` holds. */
export function positionsOf(file: LayoutFile): Positions {
  return new Map(Object.entries(file.positions).map(([id, [x, y]]) => [id, { x, y }]));
}
