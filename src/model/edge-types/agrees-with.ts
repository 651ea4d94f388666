import { defineEdgeType } from "../edge-type.ts";

export const agreesWith = defineEdgeType({
  id: "agreesWith",
  family: "derived",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "agrees with", ru: "соглашается с", kk: "келіседі" },
  inverse: { en: "agrees with", ru: "соглашается с", kk: "келіседі" },
  symmetric: true,
  definition: "Claims of the two actors support or repeat each other, and a source says so.",
  terms: {},
});
