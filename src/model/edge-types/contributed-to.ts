import { defineEdgeType } from "../edge-type.ts";

export const contributedTo = defineEdgeType({
  id: "contributedTo",
  family: "relation",
  domain: ["Actor"],
  range: ["Source"],
  labels: { en: "contributed to", ru: "участвовал(а) в подготовке", kk: "дайындауға үлес қосты" },
  inverse: { en: "had a contribution from", ru: "подготовлено при участии", kk: "дайындауға үлес қосқан" },
  symmetric: false,
  definition: "An actor helped to make a source without being its author or publisher.",
  terms: { schema: "^schema:contributor" },
});
