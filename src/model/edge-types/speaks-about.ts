import { defineEdgeType } from "../edge-type.ts";

export const speaksAbout = defineEdgeType({
  id: "speaksAbout",
  family: "derived",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "speaks about", ru: "высказывается о", kk: "туралы айтады" },
  inverse: { en: "is spoken about by", ru: "обсуждается", kk: "туралы айтқан" },
  symmetric: false,
  definition: "A claim of the first actor is about the second.",
  terms: {},
});
