import { defineNodeType } from "../node-type.ts";

export const legalProvision = defineNodeType({
  id: "LegalProvision",
  kind: "Instrument",
  parent: "Instrument",
  labels: { en: "Legal provision", ru: "Норма закона", kk: "Заң нормасы" },
  definition: "An article, section or paragraph of a law.",
  hue: "document",
  shape: "diamond",
  terms: { schema: "schema:Legislation", prov: "prov:Entity" },
});
