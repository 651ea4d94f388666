import { defineNodeType } from "../node-type.ts";

export const report = defineNodeType({
  id: "Report",
  kind: "Source",
  labels: { en: "Report", ru: "Доклад", kk: "Баяндама" },
  definition: "A study or report of a body that is read here.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:Report", prov: "prov:Entity", followTheMoney: "Document" },
});
