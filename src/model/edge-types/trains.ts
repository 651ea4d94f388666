import { defineEdgeType } from "../edge-type.ts";

export const trains = defineEdgeType({
  id: "trains",
  family: "relation",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "trains", ru: "обучает", kk: "оқытады" },
  inverse: { en: "is trained by", ru: "проходит обучение у", kk: "оқудан өтеді" },
  symmetric: false,
  definition: "An actor teaches another skills or knowledge.",
  terms: {},
});
