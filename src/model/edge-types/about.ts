import { defineEdgeType } from "../edge-type.ts";

export const about = defineEdgeType({
  id: "about",
  family: "discourse",
  domain: ["Claim"],
  range: ["Topic", "Actor", "Event"],
  labels: { en: "is about", ru: "касается", kk: "тақырыбы" },
  inverse: { en: "is the subject of", ru: "об этом говорится в", kk: "туралы" },
  symmetric: false,
  definition: "What a claim speaks of: a topic, an actor or an event.",
  terms: { schema: "schema:about" },
});
