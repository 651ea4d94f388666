import { defineEdgeType } from "../edge-type.ts";

export const speaksOn = defineEdgeType({
  id: "speaksOn",
  family: "derived",
  domain: ["Actor"],
  range: ["Topic"],
  labels: { en: "speaks on", ru: "высказывается на тему", kk: "тақырыбында сөйлейді" },
  inverse: { en: "is spoken on by", ru: "тема, на которую высказывается", kk: "тақырыбында сөйлеген" },
  symmetric: false,
  definition: "A claim of the actor is about the topic and takes no side.",
  terms: {},
});
