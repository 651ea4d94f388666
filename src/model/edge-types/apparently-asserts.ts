import { defineEdgeType } from "../edge-type.ts";

export const apparentlyAsserts = defineEdgeType({
  id: "apparentlyAsserts",
  family: "discourse",
  domain: ["Actor"],
  range: ["Claim"],
  labels: { en: "apparently says", ru: "по-видимому, говорит", kk: "шамасы, айтады" },
  inverse: { en: "is apparently said by", ru: "это, по-видимому, говорит", kk: "шамасы, деп айтқан" },
  symmetric: false,
  definition: "The context suggests this speaker, though the source does not say so; never counted as asserts.",
  terms: {},
});
