import { defineEdgeType } from "../edge-type.ts";

export const statedIn = defineEdgeType({
  id: "statedIn",
  family: "discourse",
  domain: ["Claim"],
  range: ["Source"],
  labels: { en: "is stated in", ru: "приводится в материале", kk: "айтылған дереккөз" },
  inverse: { en: "contains the claim", ru: "содержит утверждение", kk: "ішінде айтылған" },
  symmetric: false,
  definition: "The source whose passage bears the claim out.",
  terms: { schema: "schema:appearance" },
});
