import { defineNodeType } from "../node-type.ts";

export const localGovernment = defineNodeType({
  id: "LocalGovernment",
  kind: "Actor",
  parent: "PublicBody",
  labels: { en: "Local government", ru: "Местный орган власти", kk: "Жергілікті билік органы" },
  definition: "The authority of a region, city or district, such as an akimat.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
