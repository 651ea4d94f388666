import { defineEdgeType } from "../edge-type.ts";

export const disagreesWith = defineEdgeType({
  id: "disagreesWith",
  family: "derived",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "disagrees with", ru: "не соглашается с", kk: "келіспейді" },
  inverse: { en: "disagrees with", ru: "не соглашается с", kk: "келіспейді" },
  symmetric: true,
  definition: "Claims of the two actors contradict each other, and a source says so.",
  terms: {},
});
