import { defineEdgeType } from "../edge-type.ts";

export const broader = defineEdgeType({
  id: "broader",
  family: "discourse",
  domain: ["Topic"],
  range: ["Topic"],
  labels: { en: "falls under", ru: "входит в тему", kk: "кеңірек тақырыбы" },
  inverse: { en: "includes", ru: "включает тему", kk: "тарырақ тақырыбы" },
  symmetric: false,
  definition: "A topic belongs to a wider one.",
  terms: { skos: "skos:broader" },
});
