import { defineNodeType } from "../node-type.ts";

export const mediaOrganization = defineNodeType({
  id: "MediaOrganization",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Media organisation", ru: "Средство массовой информации", kk: "Бұқаралық ақпарат құралы" },
  definition: "An outlet, agency or broadcaster that publishes journalism.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:NewsMediaOrganization", prov: "prov:Organization", followTheMoney: "Organization" },
});
