import { defineEdgeType } from "../edge-type.ts";

export const representsGroup = defineEdgeType({
  id: "representsGroup",
  family: "relation",
  domain: ["Actor"],
  range: ["Group"],
  labels: { en: "represents the interests of", ru: "представляет интересы", kk: "мүддесін білдіреді" },
  inverse: { en: "has its interests represented by", ru: "чьи интересы представляет", kk: "мүддесін білдіруші" },
  symmetric: false,
  definition: "An actor stands up for a group of people without being its spokesperson.",
  terms: { followTheMoney: "Representation" },
});
