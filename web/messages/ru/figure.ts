import type { figure as english } from "../en/figure.ts";
import type { Translation } from "../translation.ts";

/** How figures are written, in Russian. */
export const figure: Translation<typeof english> = {
  bound: {
    about: "около {value}",
    atLeast: "не менее {value}",
    atMost: "не более {value}",
    above: "более {value}",
    below: "менее {value}",
  },
  range: "{min}–{max}",
  of: "из {base}",
  per: "за единицу: {unit}",
  status: { estimated: "оценка", registered: "по учёту", reported: "по сообщениям" },
  unstated: "период не указан",
  inPlace: "место: {places}",
  fromPlace: "откуда: {places}",
  derived: "следует из формулировки",
  units: {
    person: { one: "человек", few: "человека", many: "человек", other: "человека" },
    year: { one: "год", few: "года", many: "лет", other: "года" },
    month: { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" },
    day: { one: "день", few: "дня", many: "дней", other: "дня" },
    time: { one: "раз", few: "раза", many: "раз", other: "раза" },
    case: { one: "дело", few: "дела", many: "дел", other: "дела" },
    organization: { one: "организация", few: "организации", many: "организаций", other: "организации" },
    condom: { one: "презерватив", few: "презерватива", many: "презервативов", other: "презерватива" },
    room: { one: "кабинет", few: "кабинета", many: "кабинетов", other: "кабинета" },
    service: { one: "услуга", few: "услуги", many: "услуг", other: "услуги" },
    disease: { one: "заболевание", few: "заболевания", many: "заболеваний", other: "заболевания" },
    "hour-of-day": { one: "час", few: "часа", many: "часов", other: "часа" },
  },
};
