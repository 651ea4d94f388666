import { defineNodeType } from "../node-type.ts";

export const event = defineNodeType({
  id: "Event",
  kind: "Event",
  labels: { en: "Event", ru: "Событие", kk: "Оқиға" },
  definition: "Something that happened at a time, such as a raid, a trial or a conference.",
  hue: "place",
  shape: "cross",
  terms: { schema: "schema:Event", prov: "prov:Activity", followTheMoney: "Event" },
});
