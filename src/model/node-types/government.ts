import { defineNodeType } from "../node-type.ts";

export const government = defineNodeType({
  id: "Government",
  kind: "Actor",
  parent: "PublicBody",
  labels: { en: "Government", ru: "Правительство", kk: "Үкімет" },
  definition: "The executive of a country as a whole.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
