import { defineEdgeType } from "../edge-type.ts";

export const enforces = defineEdgeType({
  id: "enforces",
  family: "relation",
  domain: ["Organization"],
  range: ["Instrument"],
  labels: { en: "enforces", ru: "обеспечивает соблюдение", kk: "орындалуын қамтамасыз етеді" },
  inverse: { en: "is enforced by", ru: "за соблюдением следит", kk: "орындалуын қамтамасыз етуші" },
  symmetric: false,
  definition: "A body sees to it that a law or rule is kept, or applies its penalties.",
  terms: {},
});
