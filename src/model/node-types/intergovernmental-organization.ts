import { defineNodeType } from "../node-type.ts";

export const intergovernmentalOrganization = defineNodeType({
  id: "IntergovernmentalOrganization",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Intergovernmental organisation", ru: "Межправительственная организация", kk: "Үкіметаралық ұйым" },
  definition: "A body whose members are states, or a programme or office of one.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:Organization", prov: "prov:Organization", followTheMoney: "Organization" },
});
