import type { Language } from "../../src/model/text.ts";

/** What must be said where nothing but the script has come. */
interface FirstWords {
  readonly loading: string;
  readonly broken: string;
  readonly unreachable: string;
  readonly notGraph: string;
  /** The graph is there, and no file of texts is. */
  readonly wordless: string;
}

/** The first words of the page, in each language: they cannot be fetched. */
export const FIRST_WORDS: Readonly<Record<Language, FirstWords>> = {
  en: {
    loading: "Loading the graph …",
    broken: "The graph could not be read: {reason}. Nothing was changed; build it again with “claimgraph build”.",
    unreachable: "the file {file} could not be loaded",
    notGraph: "it is not a claimgraph file",
    wordless: "The texts of this page could not be loaded. The map can be seen; to read, load the page again.",
  },
  ru: {
    loading: "Граф загружается…",
    broken: "Граф не удалось прочитать: {reason}. Ничего не изменено; соберите его снова командой «claimgraph build».",
    unreachable: "файл {file} не загрузился",
    notGraph: "это не файл claimgraph",
    wordless: "Тексты этой страницы не загрузились. Карту видно; чтобы читать, загрузите страницу снова.",
  },
  kk: {
    loading: "Граф жүктелуде…",
    broken: "Графты оқу мүмкін болмады: {reason}. Ештеңе өзгерген жоқ; «claimgraph build» арқылы қайта құрастырыңыз.",
    unreachable: "{file} файлы жүктелмеді",
    notGraph: "бұл claimgraph файлы емес",
    wordless: "Бұл беттің мәтіндері жүктелмеді. Картаны көруге болады; оқу үшін бетті қайта жүктеңіз.",
  },
};
