import { defineEdgeType } from "../edge-type.ts";

export const weighs = defineEdgeType({
  id: "weighs",
  family: "derived",
  domain: ["Actor"],
  range: ["Topic"],
  labels: { en: "sees both sides of", ru: "видит обе стороны", kk: "екі жағын да көреді" },
  inverse: { en: "is seen from both sides by", ru: "рассматривается с обеих сторон", kk: "екі жағын да көретін" },
  symmetric: false,
  definition: "A claim of the actor is partly for and partly against what the topic names.",
  terms: {},
});
