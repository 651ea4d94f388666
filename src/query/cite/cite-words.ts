import type { Language } from "../../model/text.ts";

/** What references say in words. */
interface CiteWords {
  readonly dataSet: string;
  readonly view: string;
  /** `{speaker}`, and in `{source}` the publisher and year. */
  readonly claim: string;
  readonly licence: string;
  /** `{names}` of one editor, and of several. */
  readonly editor: string;
  readonly editors: string;
  /** `{title}` and `{form}` of the data set. */
  readonly inside: string;
  readonly undated: string;
  readonly circa: string;
  /** As they stand beside a day. */
  readonly months: string;
  /** As they stand without a day, where that is another form. */
  readonly monthsAlone?: string;
}

/** What references say, in each language. */
export const CITE_WORDS: Readonly<Record<Language, CiteWords>> = {
  en: {
    dataSet: "Data set",
    view: "Map of claims",
    claim: "Paraphrase of a claim by {speaker}; source: {source}",
    licence: "licence {name}",
    editor: "{names} (Ed.)",
    editors: "{names} (Eds.)",
    inside: "In {title} [{form}]",
    undated: "n.d.",
    circa: "ca. {date}",
    months: "January February March April May June July August September October November December",
  },
  ru: {
    dataSet: "Набор данных",
    view: "Карта утверждений",
    claim: "Пересказ утверждения; кто говорит: {speaker}; источник: {source}",
    licence: "лицензия {name}",
    editor: "{names} (ред.)",
    editors: "{names} (ред.)",
    inside: "В: {title} [{form}]",
    undated: "б. д.",
    circa: "ок. {date}",
    months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    monthsAlone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  },
  kk: {
    dataSet: "Деректер жинағы",
    view: "Тұжырымдар картасы",
    claim: "Тұжырымның өз сөзімізбен берілген мазмұны; кім айтады: {speaker}; дереккөз: {source}",
    licence: "лицензия {name}",
    editor: "{names} (ред.)",
    editors: "{names} (ред.)",
    inside: "{title} [{form}] ішінде",
    undated: "жылы көрсетілмеген",
    circa: "шамамен {date}",
    months: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  },
};
