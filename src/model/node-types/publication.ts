import { defineNodeType } from "../node-type.ts";

export const publication = defineNodeType({
  id: "Publication",
  kind: "Instrument",
  parent: "Instrument",
  labels: { en: "Publication", ru: "Публикация", kk: "Жарияланым" },
  definition: "A report, website or other document that is spoken of but not read here.",
  hue: "document",
  shape: "diamond",
  terms: { schema: "schema:CreativeWork", prov: "prov:Entity", followTheMoney: "Document" },
});
