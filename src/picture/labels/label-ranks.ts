import type { Emphasis } from "../scene.ts";

/** Ranks of labels lie in bands, so that size decides only among equals. */
const SELECTED = 3000;
const FOCUSED = 2000;
const NEAR_SELECTED = 1000;
const NAMED = 100;

/** What the rank of a label follows from. */
export interface Standing {
  readonly brief: boolean;
  readonly size: number;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  readonly focused: boolean;
}

/** Which label wins a place: the higher. 0 is shown only from near by, below 0 never. */
export function rankOf({ brief, size, emphasis, selected, focused }: Standing): number {
  if (selected) return SELECTED + size;
  if (focused) return FOCUSED + size;
  if (emphasis === "faded") return -1;
  if (emphasis === "strong") return NEAR_SELECTED + size - (brief ? 0 : NEAR_SELECTED / 2);
  return plainRank(brief, size);
}

/** The rank of what neither stands out nor recedes. */
export function plainRank(brief: boolean, size: number): number {
  return brief ? NAMED + size : 0;
}
