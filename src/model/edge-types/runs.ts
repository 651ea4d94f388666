import { defineEdgeType } from "../edge-type.ts";

export const runs = defineEdgeType({
  id: "runs",
  family: "relation",
  domain: ["Actor"],
  range: ["Instrument"],
  labels: { en: "runs", ru: "ведёт", kk: "жүргізеді" },
  inverse: { en: "is run by", ru: "ведётся", kk: "жүргізетін тарап" },
  symmetric: false,
  definition: "An actor keeps a programme, service or publication going.",
  terms: { schema: "^schema:provider" },
});
