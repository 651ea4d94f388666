import { defineEdgeType } from "../edge-type.ts";

export const askedForComment = defineEdgeType({
  id: "askedForComment",
  family: "relation",
  domain: ["Organization", "Person"],
  range: ["Actor"],
  labels: { en: "requested a comment from", ru: "запросил(а) комментарий у", kk: "түсініктеме сұрады" },
  inverse: {
    en: "was asked for comment by",
    ru: "получил(а) запрос на комментарий от",
    kk: "түсініктеме туралы сұрау алды",
  },
  symmetric: false,
  definition: "A reporter or outlet turned to an actor for comment, whether or not an answer came.",
  terms: {},
});
