import { defineNodeType } from "../node-type.ts";

export const prosecutor = defineNodeType({
  id: "Prosecutor",
  kind: "Actor",
  parent: "PublicBody",
  labels: { en: "Prosecutor's office", ru: "Прокуратура", kk: "Прокуратура" },
  definition: "A public prosecution service or an office of one.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
