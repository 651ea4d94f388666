import { defineEdgeType } from "../edge-type.ts";

export const locatedIn = defineEdgeType({
  id: "locatedIn",
  family: "relation",
  domain: ["Organization", "Group", "Place", "Event", "Instrument"],
  range: ["Place"],
  labels: { en: "is located in", ru: "находится в", kk: "орналасқан жері" },
  inverse: { en: "is the location of", ru: "место, где находится", kk: "аумағында орналасқан" },
  symmetric: false,
  definition: "Something has its seat or position in a place, or happened there.",
  terms: { schema: "schema:location", prov: "prov:atLocation" },
});
