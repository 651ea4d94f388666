import { defineNodeType } from "../node-type.ts";

export const interview = defineNodeType({
  id: "Interview",
  kind: "Source",
  labels: { en: "Interview", ru: "Интервью", kk: "Сұхбат" },
  definition: "A conversation in questions and answers that is read here.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:Article", prov: "prov:Entity", followTheMoney: "Article" },
});
