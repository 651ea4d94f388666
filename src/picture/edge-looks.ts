import { PALETTE } from "../model/palette.ts";
import type { EdgeLook } from "./scene.ts";

const LINE: EdgeLook = { width: 1, dash: [], end: "none", middle: "none" };
const RELATION: EdgeLook = { ...LINE, end: "arrow" };
const AGREEMENT: EdgeLook = { ...LINE, width: 1.6, end: "arrow", color: PALETTE.topic };
const DISPUTE: EdgeLook = { ...LINE, width: 2, middle: "bar", color: PALETTE.group };
const DASHES = [6, 4];
/** Our own reading is dotted, whatever it says: it is told apart at sight from what the articles say. */
export const DOTS: readonly number[] = [1.6, 3.6];

const LOOKS: ReadonlyMap<string, EdgeLook> = new Map([
  ["asserts", LINE],
  ["apparentlyAsserts", { ...LINE, dash: DASHES }],
  ["about", { ...LINE, width: 0.6, end: "arrow" }],
  ["supports", AGREEMENT],
  ["repeats", { ...AGREEMENT, end: "none" }],
  ["updates", AGREEMENT],
  ["agreesWith", { ...AGREEMENT, end: "none" }],
  ["contradicts", DISPUTE],
  ["disagreesWith", DISPUTE],
  ["inTensionWith", DISPUTE],
  ["qualifies", { ...LINE, width: 1.6, dash: DASHES, end: "arrow" }],
  ["speaksAbout", { ...RELATION, width: 0.6 }],
  ["statedIn", { ...LINE, width: 0.6 }],
  ["relays", { ...LINE, width: 0.6 }],
]);

/** How a link is drawn: its form by type and basis; the hue only confirms it. */
export function edgeLook(edge: { readonly type: string; readonly basis?: string }, symmetric: boolean): EdgeLook {
  const look = LOOKS.get(edge.type) ?? (symmetric ? LINE : RELATION);
  return edge.basis === "editor" ? { ...look, dash: DOTS } : look;
}
