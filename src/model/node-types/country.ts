import { defineNodeType } from "../node-type.ts";

export const country = defineNodeType({
  id: "Country",
  kind: "Place",
  parent: "Place",
  labels: { en: "Country", ru: "Страна", kk: "Ел" },
  definition: "A state, as a territory; its government is an actor of its own.",
  hue: "place",
  shape: "triangle",
  terms: { schema: "schema:Country", prov: "prov:Location" },
});
