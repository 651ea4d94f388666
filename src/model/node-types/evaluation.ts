import { defineNodeType } from "../node-type.ts";

export const evaluation = defineNodeType({
  id: "Evaluation",
  kind: "Claim",
  labels: { en: "Evaluation", ru: "Оценка", kk: "Бағалау" },
  definition: "Judges something as good, bad, sufficient, fair or otherwise.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
