import { defineEdgeType } from "../edge-type.ts";

export const memberOf = defineEdgeType({
  id: "memberOf",
  family: "relation",
  domain: ["Actor"],
  range: ["Organization", "Group"],
  labels: { en: "is a member of", ru: "состоит в", kk: "мүшесі болып табылады" },
  inverse: { en: "has as a member", ru: "имеет участника", kk: "құрамындағы" },
  symmetric: false,
  definition: "An actor belongs to an organisation or group without being a part of its structure.",
  terms: { schema: "schema:memberOf", followTheMoney: "Membership" },
});
