import type { time as english } from "../en/time.ts";
import type { Translation } from "../translation.ts";

/** What the strip of time says, in Russian. */
export const time: Translation<typeof english> = {
  title: "Время",
  by: "Считать утверждения по",
  modes: { spoken: "О каком времени речь", published: "Дата публикации" },
  chart: "Утверждения по годам, {from}–{to}",
  from: "С года",
  to: "По год",
  handle: "{year}; {claims}",
  claims: { one: "{n} утверждение", few: "{n} утверждения", many: "{n} утверждений", other: "{n} утверждения" },
  timeless: {
    one: "{n} без указания времени остаётся",
    few: "{n} без указания времени остаются",
    many: "{n} без указания времени остаются",
    other: "{n} без указания времени остаются",
  },
  undated: {
    one: "в {n} утверждении время не названо",
    few: "в {n} утверждениях время не названо",
    many: "в {n} утверждениях время не названо",
    other: "в {n} утверждения время не названо",
  },
  play: "Показать по годам",
  pause: "Остановить",
  back: "Шаг назад",
  forward: "Шаг вперёд",
  liftStretch: "Показать всё время",
  knownOn: "По состоянию на",
  today: "сегодня",
  otherDate: "Другая дата",
  asKnown: {
    day: "По состоянию на {date} года",
    year: "По состоянию на конец {date} года",
    other: "По состоянию на конец периода ({date})",
  },
  hidden: {
    one: "скрыто {n} утверждение",
    few: "скрыто {n} утверждения",
    many: "скрыто {n} утверждений",
    other: "скрыто {n} утверждения",
  },
  liftKnownOn: "Показать всё, что известно",
  single: { spoken: "Речь о времени: {date}", published: "Всё опубликовано: {date}" },
  show: "Показать годы",
};
