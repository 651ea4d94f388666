import { defineEdgeType } from "../edge-type.ts";

export const comesFrom = defineEdgeType({
  id: "comesFrom",
  family: "relation",
  domain: ["Person", "Group"],
  range: ["Place"],
  labels: { en: "comes from", ru: "родом из", kk: "шыққан жері" },
  inverse: { en: "is the place of origin of", ru: "место, откуда родом", kk: "жерінен шыққан" },
  symmetric: false,
  definition: "A person or group has its origin in a place.",
  terms: {},
});
