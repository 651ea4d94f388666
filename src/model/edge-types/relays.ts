import { defineEdgeType } from "../edge-type.ts";

export const relays = defineEdgeType({
  id: "relays",
  family: "discourse",
  domain: ["Actor"],
  range: ["Claim"],
  labels: { en: "passes on", ru: "передаёт", kk: "жеткізеді" },
  inverse: { en: "is passed on by", ru: "это передаёт", kk: "деп жеткізген" },
  symmetric: false,
  definition: "An actor reports another's claim without making it their own.",
  terms: {},
});
