import { defineNodeType } from "../node-type.ts";

export const instrument = defineNodeType({
  id: "Instrument",
  kind: "Instrument",
  labels: { en: "Law, plan or programme", ru: "Закон, план или программа", kk: "Заң, жоспар немесе бағдарлама" },
  definition: "A law, plan, programme or the like that is spoken of, where no narrower type fits.",
  hue: "document",
  shape: "diamond",
  terms: { prov: "prov:Entity" },
});
