import { defineNodeType } from "../node-type.ts";

export const service = defineNodeType({
  id: "Service",
  kind: "Instrument",
  parent: "Instrument",
  labels: { en: "Service", ru: "Услуга", kk: "Қызмет" },
  definition: "Something people can turn to, such as a hotline, a shelter or a centre's counselling.",
  hue: "document",
  shape: "diamond",
  terms: { schema: "schema:Service" },
});
