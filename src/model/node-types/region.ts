import { defineNodeType } from "../node-type.ts";

export const region = defineNodeType({
  id: "Region",
  kind: "Place",
  parent: "Place",
  labels: { en: "Region", ru: "Регион", kk: "Өңір" },
  definition: "A part of a country, or an area that spans several.",
  hue: "place",
  shape: "triangle",
  terms: { schema: "schema:AdministrativeArea", prov: "prov:Location" },
});
