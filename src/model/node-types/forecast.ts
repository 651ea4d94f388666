import { defineNodeType } from "../node-type.ts";

export const forecast = defineNodeType({
  id: "Forecast",
  kind: "Claim",
  labels: { en: "Forecast", ru: "Прогноз", kk: "Болжам" },
  definition: "Says what will or may come.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
