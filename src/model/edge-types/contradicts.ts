import { defineEdgeType } from "../edge-type.ts";

export const contradicts = defineEdgeType({
  id: "contradicts",
  family: "link",
  domain: ["Claim"],
  range: ["Claim"],
  labels: { en: "contradicts", ru: "противоречит", kk: "қайшы келеді" },
  inverse: { en: "contradicts", ru: "противоречит", kk: "қайшы келеді" },
  symmetric: true,
  definition: "Both claims cannot hold as they are worded, in the respect that the link names.",
  terms: {},
});
