import type { Kind } from "../model/kinds.ts";
import type { Labels } from "../model/node-type.ts";

/** What readers call the kinds. */
export const KIND_LABELS: Readonly<Record<Kind, Labels>> = {
  Actor: { en: "Voice", ru: "Голос", kk: "Дауыс" },
  Source: { en: "Source", ru: "Источник", kk: "Дереккөз" },
  Claim: { en: "Claim", ru: "Утверждение", kk: "Тұжырым" },
  Topic: { en: "Topic", ru: "Тема", kk: "Тақырып" },
  Indicator: { en: "Indicator", ru: "Показатель", kk: "Көрсеткіш" },
  Place: { en: "Place", ru: "Место", kk: "Жер" },
  Instrument: { en: "Law or programme", ru: "Закон или программа", kk: "Заң немесе бағдарлама" },
  Event: { en: "Event", ru: "Событие", kk: "Оқиға" },
};
