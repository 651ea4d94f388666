import { defineEdgeType } from "../edge-type.ts";

export const operatesIn = defineEdgeType({
  id: "operatesIn",
  family: "relation",
  domain: ["Actor", "Instrument"],
  range: ["Place"],
  labels: { en: "operates in", ru: "действует в", kk: "жұмыс істейтін жері" },
  inverse: { en: "is an area of operation of", ru: "место, где действует", kk: "аумағында жұмыс істейтін" },
  symmetric: false,
  definition: "An actor works in a place, or a law or programme is in force there.",
  terms: { schema: "schema:areaServed" },
});
