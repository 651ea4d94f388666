import { defineNodeType } from "../node-type.ts";

export const newsArticle = defineNodeType({
  id: "NewsArticle",
  kind: "Source",
  labels: { en: "News article", ru: "Новостная статья", kk: "Ақпараттық мақала" },
  definition: "A piece of journalism that is read here.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:NewsArticle", prov: "prov:Entity", followTheMoney: "Article" },
});
