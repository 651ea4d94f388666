import { defineNodeType } from "../node-type.ts";

export const academicInstitution = defineNodeType({
  id: "AcademicInstitution",
  kind: "Actor",
  parent: "Organization",
  labels: { en: "Academic institution", ru: "Научное или учебное учреждение", kk: "Ғылыми немесе оқу мекемесі" },
  definition: "A university, school or research institute.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:EducationalOrganization", prov: "prov:Organization", followTheMoney: "Organization" },
});
