import type { facets as english } from "../en/facets.ts";
import type { Translation } from "../translation.ts";

/** What the facets and the filters in use say, in Kazakh. */
export const facets: Translation<typeof english> = {
  title: "Сүзгілер",
  facets: {
    "speaker-type": "Кім айтады",
    "claim-type": "Тұжырым түрі",
    topic: "Тақырып",
    stance: "Ұстаным",
    hedge: "Ескертпе",
    attribution: "Қалай жеткен",
    source: "Дереккөз",
    place: "Жер",
  },
  things: "Түрі",
  unhedged: "ескертпесіз",
  shown: { other: "{n} тұжырымнан {shown} көрсетілді" },
  all: { one: "{n} тұжырым", other: "Барлық {n} тұжырым" },
  hidden: { other: "{n} жасырылды" },
  hides: { other: "жасырғаны: {n}" },
  none: "Бұл сүзгілердің бәрінен бірде-бір тұжырым өтпейді.",
  liftAll: "Барлық сүзгіні алып тастау",
  lift: "«{facet}: {value}» сүзгісін алып тастау",
  more: { other: "тағы {n}" },
  fewer: "Азырақ көрсету",
  find: "Іздеу: {facet}",
  notFound: "Мұндай атау жоқ.",
  tooMany: { other: "тағы {n}; атауының бір бөлігін жазыңыз" },
  inUse: { other: "қолданылғаны: {n}" },
  chosen: { other: "таңдалды: {n}" },
  time: "Уақыт",
  bySpoken: "сөз болған уақыт: {period}",
  byPublished: "жарияланған: {period}",
  knownOn: "Мәлімет күні",
};
