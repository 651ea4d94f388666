import { PALETTE } from "../../model/palette.ts";
import type { EdgeLook } from "../scene.ts";

const LINE: EdgeLook = { width: 1, dash: [], end: "none", middle: "none" };
const RELATION: EdgeLook = { ...LINE, end: "arrow" };
const AGREEMENT: EdgeLook = { ...LINE, width: 1.6, end: "arrow", color: PALETTE.topic };
const EQUALITY: EdgeLook = { ...AGREEMENT, end: "none", middle: "pair" };
const DISPUTE: EdgeLook = { ...LINE, width: 2, middle: "bar", color: PALETTE.group };
const DASHES = [6, 4];
const QUALIFICATION: EdgeLook = { ...LINE, width: 1.6, dash: DASHES, end: "arrow" };
/** Our own reading is dotted, whatever it says: it is told apart at sight from what the articles say. */
export const DOTS: readonly number[] = [1.6, 3.6];

const LOOKS: ReadonlyMap<string, EdgeLook> = new Map([
  ["asserts", LINE],
  ["apparentlyAsserts", { ...LINE, dash: DASHES }],
  ["about", { ...LINE, width: 0.6, end: "arrow" }],
  ["supports", AGREEMENT],
  ["repeats", EQUALITY],
  ["updates", AGREEMENT],
  ["agreesWith", EQUALITY],
  ["inLineWith", EQUALITY],
  ["contradicts", DISPUTE],
  ["disagreesWith", DISPUTE],
  ["inTensionWith", DISPUTE],
  ["qualifies", QUALIFICATION],
  ["speaksAbout", { ...RELATION, width: 0.6 }],
  ["speaksOn", { ...LINE, width: 0.8 }],
  ["favours", AGREEMENT],
  ["opposes", DISPUTE],
  ["weighs", QUALIFICATION],
  ["speaksIn", { ...LINE, width: 0.8 }],
  ["broader", { ...RELATION, width: 0.6 }],
  ["statedIn", { ...LINE, width: 0.6 }],
  ["relays", { ...LINE, width: 0.6 }],
]);

/** What a link's look follows from. */
interface LookedAt {
  readonly type: string;
  readonly basis?: string;
  readonly claimIds?: readonly string[];
}

/**
 * How a link is drawn: its form by type and basis, the hue only confirms it. One that stands on many claims is wider:
 * by half its width each time their number doubles.
 */
export function edgeLook({ type, basis, claimIds }: LookedAt, symmetric: boolean): EdgeLook {
  const look = LOOKS.get(type) ?? (symmetric ? LINE : RELATION);
  const width = look.width * (1 + Math.log2(Math.max(1, claimIds?.length ?? 1)) / 2);
  return { ...look, width, ...(basis === "editor" && { dash: DOTS }) };
}
