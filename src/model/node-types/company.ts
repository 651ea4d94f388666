import { defineNodeType } from "../node-type.ts";

export const company = defineNodeType({
  id: "Company",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Company", ru: "Компания", kk: "Компания" },
  definition: "A business that seeks profit.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:Corporation", prov: "prov:Organization", followTheMoney: "Company" },
});
