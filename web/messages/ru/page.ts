import type { page as english } from "../en/page.ts";
import type { Translation } from "../translation.ts";

/** What the page around the picture says, in Russian. */
export const page: Translation<typeof english> = {
  search: {
    label: "Поиск голосов, утверждений, тем",
    none: "По запросу «{query}» ничего не найдено. Искали среди голосов, утверждений, тем, мест, законов, показателей и источников.",
    results: { one: "{n} результат", few: "{n} результата", many: "{n} результатов", other: "{n} результата" },
  },
  lens: "Ракурс",
  asTable: "Таблица",
  sections: {
    rail: "Поиск, ракурсы и фильтры",
    search: "Поиск",
    lens: "Ракурсы",
    stories: "Истории",
    filters: "Фильтры",
    legend: "Обозначения",
    about: "О данных",
  },
  legend: "Обозначения",
  openWhole: "Открыть всю карту",
  legendNote: "Выберите вид, чтобы видеть только его.",
  moreLinks: {
    one: "ещё {n} вид связи",
    few: "ещё {n} вида связей",
    many: "ещё {n} видов связей",
    other: "ещё {n} вида связей",
  },
  showAll: "Показать всё",
  allVoices: "Все участники",
  about: "О наборе данных",
  dataOf: "Данные от {date}",
  theme: "Тема",
  themes: { system: "Как в системе", light: "Светлая", dark: "Тёмная", "high-contrast": "Контрастная" },
  language: "Язык",
  hint: "Выберите голос, чтобы прочитать, что он говорит.",
  picture: "Карта голосов, утверждений и связей",
  pictureKeys:
    "Стрелки ведут по связям, Enter открывает, Escape возвращает. То же самое есть в таблице рядом с ракурсами.",
  reading: "Чтение",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  zoomAll: "Показать целиком",
  close: "Закрыть",
  resize: "Увеличить или уменьшить панель",
  states: {
    empty: "В этом графе пока нет записей. Создайте статью командой «claimgraph new article» и соберите снова.",
    gone: "Того, на что ведёт эта ссылка, в этом наборе данных нет или больше нет.",
    noWebGl: "Этот браузер рисует без WebGL: картина неподвижна, но прочитать можно всё.",
  },
};
