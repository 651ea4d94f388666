import { defineNodeType } from "../node-type.ts";

export const recommendation = defineNodeType({
  id: "Recommendation",
  kind: "Claim",
  labels: { en: "Recommendation", ru: "Рекомендация", kk: "Ұсыным" },
  definition: "Advises a course of action.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
