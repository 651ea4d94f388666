import { defineNodeType } from "../node-type.ts";

export const indicator = defineNodeType({
  id: "Indicator",
  kind: "Indicator",
  labels: { en: "Indicator", ru: "Показатель", kk: "Көрсеткіш" },
  definition: "What a figure counts or measures.",
  hue: "topic",
  shape: "cross",
  terms: { schema: "schema:StatisticalVariable", skos: "skos:Concept" },
});
