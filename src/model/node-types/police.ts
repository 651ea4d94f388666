import { defineNodeType } from "../node-type.ts";

export const police = defineNodeType({
  id: "Police",
  kind: "Actor",
  parent: "PublicBody",
  labels: { en: "Police", ru: "Полиция", kk: "Полиция" },
  definition: "A police force or a unit of one.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
