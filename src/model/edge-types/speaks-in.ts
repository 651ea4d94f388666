import { defineEdgeType } from "../edge-type.ts";

export const speaksIn = defineEdgeType({
  id: "speaksIn",
  family: "derived",
  domain: ["Actor"],
  range: ["Source"],
  labels: { en: "speaks in", ru: "высказывается в", kk: "мәтінінде сөйлейді" },
  inverse: { en: "gives the word to", ru: "даёт слово", kk: "сөз береді" },
  symmetric: false,
  definition: "A claim of the actor stands in the source.",
  terms: {},
});
