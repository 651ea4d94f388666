import { defineEdgeType } from "../edge-type.ts";

export const appliesTo = defineEdgeType({
  id: "appliesTo",
  family: "relation",
  domain: ["Instrument"],
  range: ["Actor"],
  labels: { en: "applies to", ru: "распространяется на", kk: "қатысты қолданылады" },
  inverse: { en: "is subject to", ru: "подпадает под", kk: "әрекет аясына кіреді" },
  symmetric: false,
  definition: "A law, plan or programme covers an actor.",
  terms: {},
});
