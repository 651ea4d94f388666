import { defineEdgeType } from "../edge-type.ts";

export const updates = defineEdgeType({
  id: "updates",
  family: "link",
  domain: ["Claim"],
  range: ["Claim"],
  labels: { en: "updates", ru: "обновляет", kk: "жаңартады" },
  inverse: { en: "is updated by", ru: "обновляется", kk: "жаңартылады" },
  symmetric: false,
  definition: "The first claim gives a later state of what the second says.",
  terms: { prov: "prov:wasRevisionOf" },
});
