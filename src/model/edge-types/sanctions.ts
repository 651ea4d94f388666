import { defineEdgeType } from "../edge-type.ts";

export const sanctions = defineEdgeType({
  id: "sanctions",
  family: "relation",
  domain: ["Actor"],
  range: ["Actor"],
  labels: {
    en: "detains, fines or prosecutes",
    ru: "задерживает, штрафует или преследует",
    kk: "ұстайды, айыппұл салады немесе қудалайды",
  },
  inverse: {
    en: "is detained, fined or prosecuted by",
    ru: "задерживается, штрафуется или преследуется",
    kk: "ұсталады, айыппұл төлейді немесе қудаланады",
  },
  symmetric: false,
  definition: "An actor uses the means of punishment against another, by law or under its cover.",
  terms: {},
});
