import { defineNodeType } from "../node-type.ts";

export const ngo = defineNodeType({
  id: "NGO",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Non-governmental organisation", ru: "Неправительственная организация", kk: "Үкіметтік емес ұйым" },
  definition: "An association, foundation, initiative or network outside the state that does not seek profit.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:NGO", prov: "prov:Organization", followTheMoney: "Organization" },
});
