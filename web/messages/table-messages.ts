import type { Facet } from "../../src/model/view.ts";
import type { Language } from "../../src/model/text.ts";
import type { Plural } from "./message.ts";

/** The tables of the page. */
export type TableName = "voices" | "claims" | "links";

/** The texts of the tables. */
export interface TableMessages {
  readonly tables: string;
  readonly names: Readonly<Record<TableName, string>>;
  readonly rows: Readonly<Record<TableName, Plural>>;
  /** `{shown}` is one of `rows`. */
  readonly some: string;
  readonly search: Readonly<Record<TableName, string>>;
  readonly clear: string;
  readonly sortBy: string;
  readonly ascending: string;
  readonly descending: string;
  readonly columns: {
    readonly name: string;
    readonly kind: string;
    readonly role: string;
    readonly said: string;
    readonly about: string;
    readonly sources: string;
    readonly says: string;
    readonly speaker: string;
    readonly reached: string;
    readonly hedge: string;
    readonly topics: string;
    readonly figures: string;
    readonly source: string;
    readonly date: string;
    readonly from: string;
    readonly words: string;
    readonly to: string;
    readonly period: string;
    readonly basis: string;
  };
  readonly relayed: string;
  readonly noRows: Readonly<Record<TableName, string>>;
  readonly noWords: string;
  readonly allHidden: Readonly<Record<TableName, string>>;
  readonly hiddenBy: string;
  readonly hidden: Plural;
  readonly showAll: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly knownOn: string;
  readonly time: string;
}

/** The texts of the tables in each language. */
export const TABLE_MESSAGES: Readonly<Record<Language, TableMessages>> = {
  en: {
    tables: "Tables",
    names: { voices: "Voices", claims: "Claims", links: "Links" },
    rows: {
      voices: { one: "{n} voice", other: "{n} voices" },
      claims: { one: "{n} claim", other: "{n} claims" },
      links: { one: "{n} link", other: "{n} links" },
    },
    some: "{shown} of {n}",
    search: { voices: "Words in the voices", claims: "Words in the claims", links: "Words in the links" },
    clear: "Clear the words",
    sortBy: "Order by",
    ascending: "Ascending",
    descending: "Descending",
    columns: {
      name: "Name",
      kind: "Kind",
      role: "Role, organisation",
      said: "Claims",
      about: "Claims about it",
      sources: "Sources",
      says: "Claim",
      speaker: "Speaker",
      reached: "How it reached us",
      hedge: "Hedge",
      topics: "About",
      figures: "Figures",
      source: "Source",
      date: "Date",
      from: "From",
      words: "Link",
      to: "To",
      period: "Period",
      basis: "Whose reading",
    },
    relayed: "through {names}",
    noRows: {
      voices: "This graph has no voices yet.",
      claims: "This graph has no claims yet.",
      links: "This graph has no links yet.",
    },
    noWords: "No row has “{query}”.",
    allHidden: {
      voices: "All voices are hidden.",
      claims: "All claims are hidden.",
      links: "All links are hidden.",
    },
    hiddenBy: "Hidden by: {filters}.",
    hidden: { one: "Filters hide {n} more", other: "Filters hide {n} more" },
    showAll: "Show all",
    facets: {
      type: "kind",
      stance: "stance",
      hedge: "hedge",
      attribution: "how it reached us",
      topic: "topic",
      source: "source",
      place: "place",
    },
    knownOn: "what was known on {date}",
    time: "time",
  },
  ru: {
    tables: "Таблицы",
    names: { voices: "Голоса", claims: "Утверждения", links: "Связи" },
    rows: {
      voices: { one: "{n} голос", few: "{n} голоса", many: "{n} голосов", other: "{n} голоса" },
      claims: { one: "{n} утверждение", few: "{n} утверждения", many: "{n} утверждений", other: "{n} утверждения" },
      links: { one: "{n} связь", few: "{n} связи", many: "{n} связей", other: "{n} связи" },
    },
    some: "{shown} из {n}",
    search: { voices: "Слова среди голосов", claims: "Слова в утверждениях", links: "Слова в связях" },
    clear: "Убрать слова",
    sortBy: "Порядок",
    ascending: "По возрастанию",
    descending: "По убыванию",
    columns: {
      name: "Имя или название",
      kind: "Вид",
      role: "Роль, организация",
      said: "Утверждений",
      about: "Утверждений о нём",
      sources: "Источников",
      says: "Утверждение",
      speaker: "Кто говорит",
      reached: "Как дошло до нас",
      hedge: "Оговорка",
      topics: "О чём",
      figures: "Цифры",
      source: "Источник",
      date: "Дата",
      from: "Откуда",
      words: "Связь",
      to: "Куда",
      period: "Период",
      basis: "Чьё прочтение",
    },
    relayed: "передаёт: {names}",
    noRows: {
      voices: "В этом графе пока нет голосов.",
      claims: "В этом графе пока нет утверждений.",
      links: "В этом графе пока нет связей.",
    },
    noWords: "Нет строк, где есть «{query}».",
    allHidden: {
      voices: "Все голоса скрыты.",
      claims: "Все утверждения скрыты.",
      links: "Все связи скрыты.",
    },
    hiddenBy: "Скрывают фильтры: {filters}.",
    hidden: { one: "Ещё {n} скрыто фильтрами", other: "Ещё {n} скрыто фильтрами" },
    showAll: "Показать всё",
    facets: {
      type: "вид",
      stance: "позиция",
      hedge: "оговорка",
      attribution: "как дошло до нас",
      topic: "тема",
      source: "источник",
      place: "место",
    },
    knownOn: "известное на дату: {date}",
    time: "время",
  },
  kk: {
    tables: "Кестелер",
    names: { voices: "Дауыстар", claims: "Тұжырымдар", links: "Байланыстар" },
    rows: {
      voices: { other: "{n} дауыс" },
      claims: { other: "{n} тұжырым" },
      links: { other: "{n} байланыс" },
    },
    some: "{shown}, барлығы {n}",
    search: {
      voices: "Дауыстардан сөз іздеу",
      claims: "Тұжырымдардан сөз іздеу",
      links: "Байланыстардан сөз іздеу",
    },
    clear: "Сөздерді өшіру",
    sortBy: "Реттеу",
    ascending: "Өсу ретімен",
    descending: "Кему ретімен",
    columns: {
      name: "Аты немесе атауы",
      kind: "Түрі",
      role: "Рөлі, ұйымы",
      said: "Тұжырымы",
      about: "Ол туралы тұжырым",
      sources: "Дереккөзі",
      says: "Тұжырым",
      speaker: "Кім айтады",
      reached: "Бізге қалай жетті",
      hedge: "Ескертпе",
      topics: "Не туралы",
      figures: "Сандар",
      source: "Дереккөз",
      date: "Күні",
      from: "Кімнен, неден",
      words: "Байланыс",
      to: "Кімге, неге",
      period: "Кезең",
      basis: "Кімнің пайымы",
    },
    relayed: "жеткізген: {names}",
    noRows: {
      voices: "Бұл графта әзірге дауыс жоқ.",
      claims: "Бұл графта әзірге тұжырым жоқ.",
      links: "Бұл графта әзірге байланыс жоқ.",
    },
    noWords: "«{query}» бар жол жоқ.",
    allHidden: {
      voices: "Барлық дауыс жасырылған.",
      claims: "Барлық тұжырым жасырылған.",
      links: "Барлық байланыс жасырылған.",
    },
    hiddenBy: "Жасырып тұрған сүзгілер: {filters}.",
    hidden: { other: "Сүзгілер тағы {n} жолды жасырып тұр" },
    showAll: "Барлығын көрсету",
    facets: {
      type: "түрі",
      stance: "ұстаным",
      hedge: "ескертпе",
      attribution: "бізге қалай жетті",
      topic: "тақырып",
      source: "дереккөз",
      place: "жер",
    },
    knownOn: "мына күнге дейін белгілі болғаны: {date}",
    time: "уақыт",
  },
};
