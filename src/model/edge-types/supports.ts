import { defineEdgeType } from "../edge-type.ts";

export const supports = defineEdgeType({
  id: "supports",
  family: "link",
  domain: ["Claim"],
  range: ["Claim"],
  labels: { en: "supports", ru: "подкрепляет", kk: "қолдайды" },
  inverse: { en: "is supported by", ru: "подкрепляется", kk: "қолдау табады" },
  symmetric: false,
  definition: "If the first claim holds, the second is more likely to.",
  terms: {},
});
