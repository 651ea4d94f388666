import { defineNodeType } from "../node-type.ts";

export const topic = defineNodeType({
  id: "Topic",
  kind: "Topic",
  labels: { en: "Topic", ru: "Тема", kk: "Тақырып" },
  definition: "What a claim is about.",
  hue: "topic",
  shape: "hexagon",
  terms: { schema: "schema:DefinedTerm", skos: "skos:Concept" },
});
