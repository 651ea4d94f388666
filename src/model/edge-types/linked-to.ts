import { defineEdgeType } from "../edge-type.ts";

export const linkedTo = defineEdgeType({
  id: "linkedTo",
  family: "relation",
  domain: ["Actor", "Instrument", "Event", "Place"],
  range: ["Actor", "Instrument", "Event", "Place"],
  labels: { en: "is linked to", ru: "имеет связь с", kk: "байланысты" },
  inverse: { en: "is linked to", ru: "имеет связь с", kk: "байланысты" },
  symmetric: true,
  definition: "Two things are tied in a way that no other type says; the note says how.",
  terms: { followTheMoney: "UnknownLink" },
});
