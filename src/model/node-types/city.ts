import { defineNodeType } from "../node-type.ts";

export const city = defineNodeType({
  id: "City",
  kind: "Place",
  parent: "Place",
  labels: { en: "City or town", ru: "Город", kk: "Қала" },
  definition: "A city, town or village.",
  hue: "place",
  shape: "triangle",
  terms: { schema: "schema:City", prov: "prov:Location" },
});
