import { defineNodeType } from "../node-type.ts";

export const ministry = defineNodeType({
  id: "Ministry",
  kind: "Actor",
  parent: "PublicBody",
  labels: { en: "Ministry", ru: "Министерство", kk: "Министрлік" },
  definition: "A department of a national government that a minister heads.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
