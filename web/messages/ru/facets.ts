import type { facets as english } from "../en/facets.ts";
import type { Translation } from "../translation.ts";

/** What the facets and the filters in use say, in Russian. */
export const facets: Translation<typeof english> = {
  title: "Фильтры",
  facets: {
    "speaker-type": "Кто говорит",
    "claim-type": "Вид утверждения",
    topic: "Тема",
    stance: "Позиция",
    hedge: "Оговорка",
    attribution: "Как передано",
    source: "Источник",
    place: "Место",
  },
  things: "Вид",
  unhedged: "без оговорок",
  shown: {
    one: "{shown} из {n} утверждения",
    few: "{shown} из {n} утверждений",
    many: "{shown} из {n} утверждений",
    other: "{shown} из {n} утверждений",
  },
  all: {
    one: "{n} утверждение",
    few: "Все {n} утверждения",
    many: "Все {n} утверждений",
    other: "Все {n} утверждения",
  },
  hidden: { one: "скрыто {n}", other: "скрыто {n}" },
  hides: { one: "скрывает {n}", other: "скрывает {n}" },
  none: "Ни одно утверждение не проходит через все эти фильтры.",
  liftAll: "Снять все фильтры",
  lift: "Снять фильтр «{facet}: {value}»",
  more: { one: "ещё {n}", other: "ещё {n}" },
  fewer: "Показать меньше",
  find: "Найти: {facet}",
  notFound: "С таким названием ничего нет.",
  tooMany: { one: "ещё {n}; введите часть названия", other: "ещё {n}; введите часть названия" },
  inUse: { one: "включено: {n}", other: "включено: {n}" },
  chosen: { one: "выбрано: {n}", other: "выбрано: {n}" },
  time: "Время",
  bySpoken: "речь о времени: {period}",
  byPublished: "опубликовано: {period}",
  knownOn: "По состоянию на",
};
