import { defineNodeType } from "../node-type.ts";

export const unnamedPerson = defineNodeType({
  id: "UnnamedPerson",
  kind: "Actor",
  parent: "Person",
  labels: { en: "Unnamed person", ru: "Неназванный человек", kk: "Аты аталмаған адам" },
  definition: "One person who is known by a role only.",
  hue: "person",
  shape: "ring",
  terms: { schema: "schema:Person", prov: "prov:Person", followTheMoney: "Person" },
});
