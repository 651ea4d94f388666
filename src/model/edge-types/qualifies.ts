import { defineEdgeType } from "../edge-type.ts";

export const qualifies = defineEdgeType({
  id: "qualifies",
  family: "link",
  domain: ["Claim"],
  range: ["Claim"],
  labels: { en: "qualifies", ru: "уточняет", kk: "нақтылайды" },
  inverse: { en: "is qualified by", ru: "уточняется", kk: "нақтыланады" },
  symmetric: false,
  definition: "The first claim limits the second, or adds a condition or an exception to it.",
  terms: {},
});
