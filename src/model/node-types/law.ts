import { defineNodeType } from "../node-type.ts";

export const law = defineNodeType({
  id: "Law",
  kind: "Instrument",
  parent: "Instrument",
  labels: { en: "Law", ru: "Закон", kk: "Заң" },
  definition: "A statute, code, treaty or convention as a whole.",
  hue: "document",
  shape: "diamond",
  terms: { schema: "schema:Legislation", prov: "prov:Entity" },
});
