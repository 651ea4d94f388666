import type { NodeAttributes } from "../../model/attributes.ts";
import { PALETTE } from "../../model/palette.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/**
 * Writes size, place and colour of a node. The y axis needs no turning: in our layout, as in Sigma and in Gephi, it
 * points up. A place that is not finite is left out (Gephi then chooses one); a size must be above 0.
 */
export function makeVisuals({ nodeTypes }: Vocabulary): (node: NodeAttributes) => string {
  const colors = new Map<string, string>();
  for (const [id, { color, hue }] of nodeTypes) colors.set(id, colorElement(color ?? PALETTE[hue]));
  return ({ type, x, y, size }) => {
    const radius = size > 0 && size < Infinity ? size : 1;
    const position = Number.isFinite(x) && Number.isFinite(y) ? `<viz:position x="${x}" y="${y}"/>` : "";
    return `${colors.get(type) ?? ""}${position}<viz:size value="${radius}"/>`;
  };
}

/** An own colour that is not `#rrggbb` gives none: one bad value makes Gephi give up the whole file. */
function colorElement(color: string): string {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!channels) return "";
  const [, r = "", g = "", b = ""] = channels;
  const channel = (hex: string) => Number.parseInt(hex, 16);
  return `<viz:color r="${channel(r)}" g="${channel(g)}" b="${channel(b)}"/>`;
}
