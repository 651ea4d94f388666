import { defineEdgeType } from "../edge-type.ts";

export const regulates = defineEdgeType({
  id: "regulates",
  family: "relation",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "regulates", ru: "регулирует", kk: "реттейді" },
  inverse: { en: "is regulated by", ru: "регулируется", kk: "реттеушісі" },
  symmetric: false,
  definition: "An actor licenses, registers or sets rules for another.",
  terms: {},
});
