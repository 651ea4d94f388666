import { defineEdgeType } from "../edge-type.ts";

export const originatesIn = defineEdgeType({
  id: "originatesIn",
  family: "discourse",
  domain: ["Claim"],
  range: ["Instrument", "Source"],
  labels: { en: "is taken from", ru: "взято из источника", kk: "алынған дереккөз" },
  inverse: { en: "is the origin of", ru: "источник, откуда взято", kk: "дереккөзінен алынған" },
  symmetric: false,
  definition: "The document, law or website that the source itself takes the claim from.",
  terms: { prov: "prov:hadPrimarySource" },
});
