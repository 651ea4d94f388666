import type { Lens } from "../lens.ts";

const SHOWN: ReadonlySet<string> = new Set([
  "asserts",
  "apparentlyAsserts",
  "about",
  "supports",
  "contradicts",
  "qualifies",
  "repeats",
  "updates",
]);

/** Who says what, and how the claims stand to each other. */
export const voices: Lens = {
  id: "voices",
  labels: { en: "Voices", ru: "Голоса", kk: "Дауыстар" },
  showsNode: ({ kind }) => kind === "Actor" || kind === "Claim",
  showsEdge: ({ type }) => SHOWN.has(type),
  keepsLoners: false,
};
