import { defineNodeType } from "../node-type.ts";

export const webPage = defineNodeType({
  id: "WebPage",
  kind: "Source",
  labels: { en: "Web page", ru: "Веб-страница", kk: "Веб-бет" },
  definition: "A page of a website that is read here, where no narrower type fits.",
  hue: "document",
  shape: "square",
  terms: { schema: "schema:WebPage", prov: "prov:Entity", followTheMoney: "HyperText" },
});
