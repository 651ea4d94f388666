import { defineEdgeType } from "../edge-type.ts";

export const serves = defineEdgeType({
  id: "serves",
  family: "relation",
  domain: ["Actor"],
  range: ["Actor"],
  labels: { en: "provides help to", ru: "помогает", kk: "көмек көрсетеді" },
  inverse: { en: "gets help from", ru: "получает помощь от", kk: "көмек алады" },
  symmetric: false,
  definition: "An actor gives care, shelter, advice or other services to another.",
  terms: {},
});
