import type { find as english } from "../en/find.ts";
import type { Translation } from "../translation.ts";

/** What the results of a search say, in Kazakh. */
export const find: Translation<typeof english> = {
  kinds: {
    Actor: "Дауыстар",
    Source: "Дереккөздер",
    Claim: "Тұжырымдар",
    Topic: "Тақырыптар",
    Indicator: "Көрсеткіштер",
    Place: "Жерлер",
    Instrument: "Заңдар мен бағдарламалар",
    Event: "Оқиғалар",
  },
  some: "{n} ішінен {shown}",
  also: "сондай-ақ: {name}",
  question: "Екеуі туралы сұрақ",
  hidden: "сүзгілер жасырып тұр",
  reading: "Іздеу дайындалуда…",
};
