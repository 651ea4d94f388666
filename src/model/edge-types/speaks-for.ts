import { defineEdgeType } from "../edge-type.ts";

export const speaksFor = defineEdgeType({
  id: "speaksFor",
  family: "relation",
  domain: ["Person"],
  range: ["Organization", "Group"],
  labels: { en: "speaks for", ru: "говорит от имени", kk: "атынан сөйлейді" },
  inverse: { en: "speaks through", ru: "говорит через представителя", kk: "атынан сөйлейтін" },
  symmetric: false,
  definition: "A person speaks on behalf of an organisation or group, as a spokesperson does.",
  terms: { prov: "prov:actedOnBehalfOf", followTheMoney: "Representation" },
});
