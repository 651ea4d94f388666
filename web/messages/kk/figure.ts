import type { figure as english } from "../en/figure.ts";
import type { Translation } from "../translation.ts";

/** How figures are written, in Kazakh. */
export const figure: Translation<typeof english> = {
  bound: {
    about: "шамамен {value}",
    atLeast: "кемінде {value}",
    atMost: "ең көбі {value}",
    above: "{value} көп",
    below: "{value} аз",
  },
  range: "{min}–{max}",
  of: "негізі: {base}",
  per: "бірлігі: {unit}",
  status: { estimated: "бағалау", registered: "тіркелген", reported: "хабарланған" },
  unstated: "кезеңі көрсетілмеген",
  inPlace: "жері: {places}",
  fromPlace: "қайдан: {places}",
  derived: "сөйлемнен туындайды",
  units: {
    person: { one: "адам", other: "адам" },
    year: { one: "жыл", other: "жыл" },
    month: { one: "ай", other: "ай" },
    day: { one: "күн", other: "күн" },
    time: { one: "рет", other: "рет" },
    case: { one: "іс", other: "іс" },
    organization: { one: "ұйым", other: "ұйым" },
    condom: { other: "мүшеқап" },
    room: { other: "кабинет" },
    service: { other: "қызмет" },
    disease: { other: "ауру" },
    "hour-of-day": { other: "сағат" },
  },
};
