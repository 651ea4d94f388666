import { defineNodeType } from "../node-type.ts";

export const person = defineNodeType({
  id: "Person",
  kind: "Actor",
  labels: { en: "Person", ru: "Человек", kk: "Адам" },
  definition: "One human being, shown as their naming allows.",
  hue: "person",
  shape: "circle",
  terms: { schema: "schema:Person", prov: "prov:Person", followTheMoney: "Person" },
});
