import { defineEdgeType } from "../edge-type.ts";

export const partOf = defineEdgeType({
  id: "partOf",
  family: "relation",
  domain: ["Organization", "Group", "Instrument", "Place"],
  range: ["Organization", "Group", "Instrument", "Place"],
  labels: { en: "is part of", ru: "входит в состав", kk: "құрамына кіреді" },
  inverse: { en: "includes", ru: "включает", kk: "бөлігі" },
  symmetric: false,
  definition: "A body is a unit of its parent, a provision of its law, a place of a wider place.",
  terms: {},
});
