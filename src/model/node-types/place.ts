import { defineNodeType } from "../node-type.ts";

export const place = defineNodeType({
  id: "Place",
  kind: "Place",
  labels: { en: "Place", ru: "Место", kk: "Орын" },
  definition: "Somewhere that a claim turns on, where no narrower type fits.",
  hue: "place",
  shape: "triangle",
  terms: { schema: "schema:Place", prov: "prov:Location" },
});
