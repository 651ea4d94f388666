import { defineNodeType } from "../node-type.ts";

export const agency = defineNodeType({
  id: "Agency",
  kind: "Actor",
  parent: "PublicBody",
  labels: { en: "Public agency", ru: "Ведомство", kk: "Ведомство" },
  definition: "A committee, department, commission or other specialised body of the state.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
