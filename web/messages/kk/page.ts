import type { page as english } from "../en/page.ts";
import type { Translation } from "../translation.ts";

/** What the page around the picture says, in Kazakh. */
export const page: Translation<typeof english> = {
  search: {
    label: "Дауыстарды, тұжырымдарды, тақырыптарды іздеу",
    none: "«{query}» бойынша ештеңе табылмады. Дауыстар, тұжырымдар, тақырыптар, жерлер, заңдар, көрсеткіштер мен дереккөздер арасынан ізделді.",
    results: { one: "{n} нәтиже", other: "{n} нәтиже" },
  },
  lens: "Көрініс",
  asTable: "Кесте",
  sections: {
    rail: "Іздеу, көріністер және сүзгілер",
    search: "Іздеу",
    lens: "Көріністер",
    stories: "Әңгімелер",
    filters: "Сүзгілер",
    legend: "Белгілер",
    about: "Деректер туралы",
  },
  legend: "Шартты белгілер",
  openWhole: "Картаны толық ашу",
  legendNote: "Тек бір түрін көру үшін таңдаңыз.",
  moreLinks: { one: "тағы {n} байланыс түрі", other: "тағы {n} байланыс түрі" },
  showAll: "Барлығын көрсету",
  allVoices: "Барлық қатысушылар",
  about: "Деректер жинағы туралы",
  dataOf: "Деректер күні: {date}",
  theme: "Безендіру",
  themes: { system: "Жүйедегідей", light: "Ашық", dark: "Қараңғы", "high-contrast": "Жоғары контраст" },
  language: "Тіл",
  hint: "Не айтқанын оқу үшін дауысты таңдаңыз.",
  picture: "Дауыстардың, тұжырымдардың және байланыстардың картасы",
  pictureKeys:
    "Бағыттауыш пернелер байланыстармен жүргізеді, Enter ашады, Escape қайтарады. Көріністердің жанындағы кестеде де сол бар.",
  reading: "Оқу",
  zoomIn: "Жақындату",
  zoomOut: "Алыстату",
  zoomAll: "Тұтас көрсету",
  close: "Жабу",
  resize: "Тақтаны үлкейту не кішірейту",
  states: {
    empty: "Бұл графта әзірге жазба жоқ. «claimgraph new article» арқылы мақала қосып, қайта құрастырыңыз.",
    gone: "Бұл сілтеме көрсететін нәрсе осы деректер жинағында жоқ.",
    noWebGl: "Бұл браузер WebGL-сіз сызады: сурет қозғалмайды, бірақ бәрін оқуға болады.",
  },
};
