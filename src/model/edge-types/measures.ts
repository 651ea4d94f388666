import { defineEdgeType } from "../edge-type.ts";

export const measures = defineEdgeType({
  id: "measures",
  family: "discourse",
  domain: ["Claim"],
  range: ["Indicator"],
  labels: { en: "gives a figure for", ru: "приводит показатель", kk: "көрсеткіші" },
  inverse: { en: "is given a figure by", ru: "показатель, который приводит", kk: "көрсеткішін келтіретін" },
  symmetric: false,
  definition: "The indicator that a figure of the claim counts.",
  terms: {},
});
