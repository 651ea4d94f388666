import { defineNodeType } from "../node-type.ts";

export const legalDocument = defineNodeType({
  id: "LegalDocument",
  kind: "Source",
  labels: { en: "Legal document", ru: "Правовой документ", kk: "Құқықтық құжат" },
  definition: "The text of a law, ruling or other legal act that is read here.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:Legislation", prov: "prov:Entity", followTheMoney: "Document" },
});
