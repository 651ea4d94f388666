import { defineNodeType } from "../node-type.ts";

export const factualClaim = defineNodeType({
  id: "FactualClaim",
  kind: "Claim",
  labels: { en: "Factual claim", ru: "Утверждение о факте", kk: "Факт туралы тұжырым" },
  definition: "Says that something is or was the case, without a figure at its heart.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
