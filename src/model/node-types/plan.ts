import { defineNodeType } from "../node-type.ts";

export const plan = defineNodeType({
  id: "Plan",
  kind: "Instrument",
  parent: "Instrument",
  labels: { en: "Plan", ru: "План", kk: "Жоспар" },
  definition: "A strategy, road map or action plan that sets out what is to be done.",
  hue: "document",
  shape: "diamond",
  terms: { prov: "prov:Plan" },
});
