import { defineEdgeType } from "../edge-type.ts";

export const authored = defineEdgeType({
  id: "authored",
  family: "discourse",
  domain: ["Actor"],
  range: ["Source"],
  labels: { en: "is an author of", ru: "автор материала", kk: "жазды" },
  inverse: { en: "was written by", ru: "материал автора", kk: "авторы" },
  symmetric: false,
  definition: "An actor is named as an author of a source.",
  terms: { schema: "^schema:author", prov: "^prov:wasAttributedTo" },
});
