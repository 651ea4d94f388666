import { defineEdgeType } from "../edge-type.ts";

export const inLineWith = defineEdgeType({
  id: "inLineWith",
  family: "derived",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "is in line with", ru: "сходится с", kk: "үндес келеді" },
  inverse: { en: "is in line with", ru: "сходится с", kk: "үндес келеді" },
  symmetric: true,
  definition: "Claims of the two actors support or repeat each other in our own reading.",
  terms: {},
});
