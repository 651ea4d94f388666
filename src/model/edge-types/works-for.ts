import { defineEdgeType } from "../edge-type.ts";

export const worksFor = defineEdgeType({
  id: "worksFor",
  family: "relation",
  domain: ["Person"],
  range: ["Organization"],
  labels: { en: "works for", ru: "работает в организации", kk: "жұмыс орны" },
  inverse: { en: "employs", ru: "имеет в штате", kk: "қызметкері" },
  symmetric: false,
  definition: "A person works for an organisation, paid or not; the post is the relation's role.",
  terms: { schema: "schema:worksFor", followTheMoney: "Employment" },
});
