import { defineNodeType } from "../node-type.ts";

export const commitment = defineNodeType({
  id: "Commitment",
  kind: "Claim",
  labels: { en: "Commitment", ru: "Обязательство", kk: "Міндеттеме" },
  definition: "Promises or plans the speaker's own action.",
  hue: "claim",
  shape: "rounded-square",
  terms: { schema: "schema:Claim", prov: "prov:Entity" },
});
