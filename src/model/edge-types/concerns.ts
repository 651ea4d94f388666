import { defineEdgeType } from "../edge-type.ts";

export const concerns = defineEdgeType({
  id: "concerns",
  family: "discourse",
  domain: ["Claim"],
  range: ["Place", "Instrument", "Event"],
  labels: { en: "concerns", ru: "относится к", kk: "қатысты" },
  inverse: { en: "comes up in", ru: "к этому относится", kk: "жайында айтылатын" },
  symmetric: false,
  definition: "A place, law, programme or event that a claim turns on.",
  terms: { schema: "schema:about" },
});
