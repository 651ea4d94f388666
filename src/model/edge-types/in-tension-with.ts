import { defineEdgeType } from "../edge-type.ts";

export const inTensionWith = defineEdgeType({
  id: "inTensionWith",
  family: "derived",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "is in tension with", ru: "расходится с", kk: "арасында алшақтық бар" },
  inverse: { en: "is in tension with", ru: "расходится с", kk: "арасында алшақтық бар" },
  symmetric: true,
  definition: "Claims of the two actors pull against each other in our own reading.",
  terms: {},
});
