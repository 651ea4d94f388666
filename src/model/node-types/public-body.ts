import { defineNodeType } from "../node-type.ts";

export const publicBody = defineNodeType({
  id: "PublicBody",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Public body", ru: "Государственный орган", kk: "Мемлекеттік орган" },
  definition: "A body of the state, where no narrower type fits.",
  hue: "publicBody",
  shape: "circle",
  terms: { schema: "schema:GovernmentOrganization", prov: "prov:Organization", followTheMoney: "PublicBody" },
});
