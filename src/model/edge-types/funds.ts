import { defineEdgeType } from "../edge-type.ts";

export const funds = defineEdgeType({
  id: "funds",
  family: "relation",
  domain: ["Organization"],
  range: ["Organization", "Instrument"],
  labels: { en: "funds", ru: "финансирует", kk: "қаржыландырады" },
  inverse: { en: "is funded by", ru: "финансируется", kk: "қаржыландырушысы" },
  symmetric: false,
  definition: "An organisation pays for another, or for a plan, programme or service.",
  terms: { schema: "^schema:funder" },
});
