import { defineEdgeType } from "../edge-type.ts";

export const asserts = defineEdgeType({
  id: "asserts",
  family: "discourse",
  domain: ["Actor"],
  range: ["Claim"],
  labels: { en: "says", ru: "говорит", kk: "айтады" },
  inverse: { en: "is said by", ru: "это говорит", kk: "деп айтқан" },
  symmetric: false,
  definition: "The speaker of a claim, who is responsible for its content.",
  terms: { schema: "^schema:author", prov: "^prov:wasAttributedTo" },
});
