import { defineEdgeType } from "../edge-type.ts";

export const coFounded = defineEdgeType({
  id: "coFounded",
  family: "relation",
  domain: ["Person"],
  range: ["Organization"],
  labels: { en: "co-founded", ru: "основал(а) вместе с другими", kk: "бірлесіп құрды" },
  inverse: { en: "was co-founded by", ru: "создана при участии", kk: "құруға қатысқан" },
  symmetric: false,
  definition: "A person is named as one of the founders of an organisation.",
  terms: { schema: "^schema:founder" },
});
