import { defineNodeType } from "../node-type.ts";

export const demand = defineNodeType({
  id: "Demand",
  kind: "Claim",
  labels: { en: "Demand", ru: "Требование", kk: "Талап" },
  definition: "Calls on someone to act, as a matter of right or urgency.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
