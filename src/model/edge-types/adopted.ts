import { defineEdgeType } from "../edge-type.ts";

export const adopted = defineEdgeType({
  id: "adopted",
  family: "relation",
  domain: ["Actor"],
  range: ["Instrument"],
  labels: { en: "adopted", ru: "принял(а)", kk: "қабылдады" },
  inverse: { en: "was adopted by", ru: "был(а) принят(а)", kk: "қабылдаған тарап" },
  symmetric: false,
  definition: "An actor passed, signed, ratified or approved a law, plan or programme.",
  terms: { schema: "^schema:legislationPassedBy" },
});
