import type { find as english } from "../en/find.ts";
import type { Translation } from "../translation.ts";

/** What the results of a search say, in Russian. */
export const find: Translation<typeof english> = {
  kinds: {
    Actor: "Голоса",
    Source: "Источники",
    Claim: "Утверждения",
    Topic: "Темы",
    Indicator: "Показатели",
    Place: "Места",
    Instrument: "Законы и программы",
    Event: "События",
  },
  some: "{shown} из {n}",
  also: "также: {name}",
  question: "Вопрос о двоих",
  hidden: "скрыто фильтрами",
  reading: "Поиск готовится…",
};
