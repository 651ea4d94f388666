import { defineNodeType } from "../node-type.ts";

export const pressRelease = defineNodeType({
  id: "PressRelease",
  kind: "Source",
  labels: { en: "Press release", ru: "Пресс-релиз", kk: "Баспасөз релизі" },
  definition: "A statement that an organisation issues to the press and that is read here.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:Article", prov: "prov:Entity", followTheMoney: "Document" },
});
