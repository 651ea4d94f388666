import { defineEdgeType } from "../edge-type.ts";

export const partnersWith = defineEdgeType({
  id: "partnersWith",
  family: "relation",
  domain: ["Organization", "Group"],
  range: ["Organization", "Group"],
  labels: { en: "works together with", ru: "сотрудничает с", kk: "ынтымақтасады" },
  inverse: { en: "works together with", ru: "сотрудничает с", kk: "ынтымақтасады" },
  symmetric: true,
  definition: "Two organisations or groups carry out something together.",
  terms: {},
});
