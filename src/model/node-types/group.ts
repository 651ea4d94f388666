import { defineNodeType } from "../node-type.ts";

export const group = defineNodeType({
  id: "Group",
  kind: "Actor",
  labels: { en: "Group of people", ru: "Группа людей", kk: "Адамдар тобы" },
  definition: "A population or unnamed collective that acts, speaks or is acted upon.",
  hue: "group",
  shape: "circle",
  terms: { prov: "prov:Agent" },
});
