import { defineNodeType } from "../node-type.ts";

export const dataset = defineNodeType({
  id: "Dataset",
  kind: "Source",
  labels: { en: "Data set", ru: "Набор данных", kk: "Деректер жиынтығы" },
  definition: "A table or collection of data that is read here.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:Dataset", prov: "prov:Entity", followTheMoney: "Document" },
});
