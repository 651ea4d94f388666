import { defineNodeType } from "../node-type.ts";

export const organization = defineNodeType({
  id: "Organization",
  kind: "Actor",
  labels: { en: "Organisation", ru: "Организация", kk: "Ұйым" },
  definition: "A body with a name of its own that acts as one, where no narrower type fits.",
  hue: "organization",
  shape: "circle",
  terms: { schema: "schema:Organization", prov: "prov:Organization", followTheMoney: "Organization" },
});
