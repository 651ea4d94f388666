import { defineNodeType } from "../node-type.ts";

export const healthFacility = defineNodeType({
  id: "HealthFacility",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Health facility", ru: "Медицинское учреждение", kk: "Медициналық мекеме" },
  definition: "A hospital, clinic or health centre that treats or counsels people.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:MedicalOrganization", prov: "prov:Organization", followTheMoney: "Organization" },
});
