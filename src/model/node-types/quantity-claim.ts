import { defineNodeType } from "../node-type.ts";

export const quantityClaim = defineNodeType({
  id: "QuantityClaim",
  kind: "Claim",
  labels: { en: "Claim with a figure", ru: "Утверждение с цифрой", kk: "Санға қатысты тұжырым" },
  definition: "States how many, how much or how often.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
