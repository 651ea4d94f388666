import type { reading as english } from "../en/reading.ts";
import type { Translation } from "../translation.ts";

/** What is said wherever something is read, in Kazakh. */
export const reading: Translation<typeof english> = {
  tie: "{words}:",
  selected: "{name}, {type}. {facts}.",
  linkCount: { one: "{n} байланыс", other: "{n} байланыс" },
  claimCount: { one: "{n} тұжырым", other: "{n} тұжырым" },
  claimsOfPeople: { other: "өз адамдары арқылы {n} тұжырым" },
  actor: {
    says: "Не айтады",
    saysPerson: "Не айтады",
    apparently: "Шамасы, айтады, бірақ мақалада аталмаған",
    otherTopics: "Басқа",
    standing: "Кіммен келіседі, кіммен келіспейді",
    throughPeople: "Оның адамдары өз атынан айтады",
    agreement: "Тұжырымдарының басқаларға қатысы",
    spokenAbout: "Бұл туралы кім айтады",
    spokenAboutPerson: "Ол туралы кім айтады",
    ties: "Басқа байланыстар",
    alias: "Сондай-ақ: {names}",
    silent: "Бұл қатысушының тұжырымы жазылмаған.",
  },
  passageState: {
    altered: "Үзінді бекітілгеннен бері өзгерген.",
    ambiguous: "Үзінді бірнеше рет кездеседі.",
    missing: "Үзінді мәтінде енді жоқ.",
  },
  basis: { article: "мақалада айтылған", background: "анықтамалық дереккөзден", editor: "біздің пайымымыз" },
  other: {
    mentionedBy: "Бұл туралы тұжырымдар",
    ties: "Байланыстары",
    noClaims: "Бұл туралы тұжырым жоқ.",
    openSource: "Дереккөзді ашу",
    published: "Жарияланған: {date}",
  },
};
