import { defineEdgeType } from "../edge-type.ts";

export const oversees = defineEdgeType({
  id: "oversees",
  family: "relation",
  domain: ["Organization"],
  range: ["Organization", "Instrument"],
  labels: { en: "oversees", ru: "курирует", kk: "қадағалайды" },
  inverse: { en: "is overseen by", ru: "курируется", kk: "қадағалаушысы" },
  symmetric: false,
  definition: "An organisation supervises another, or how a law, plan or programme is carried out.",
  terms: {},
});
