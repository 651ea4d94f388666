import { defineNodeType } from "../node-type.ts";

export const programme = defineNodeType({
  id: "Programme",
  kind: "Instrument",
  parent: "Instrument",
  labels: { en: "Programme", ru: "Программа", kk: "Бағдарлама" },
  definition: "An organised effort over time, such as a prevention programme or a campaign.",
  hue: "document",
  shape: "diamond",
  terms: { schema: "schema:Project", followTheMoney: "Project" },
});
