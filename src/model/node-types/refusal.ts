import { defineNodeType } from "../node-type.ts";

export const refusal = defineNodeType({
  id: "Refusal",
  kind: "Claim",
  labels: { en: "Refusal", ru: "Отказ", kk: "Бас тарту" },
  definition: "Declines to act, to answer or to give a figure.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
