import type { reading as english } from "../en/reading.ts";
import type { Translation } from "../translation.ts";

/** What is said wherever something is read, in Russian. */
export const reading: Translation<typeof english> = {
  tie: "{words}:",
  selected: "{name}, {type}. {facts}.",
  linkCount: { one: "{n} связь", few: "{n} связи", many: "{n} связей", other: "{n} связи" },
  claimCount: { one: "{n} утверждение", few: "{n} утверждения", many: "{n} утверждений", other: "{n} утверждения" },
  claimsOfPeople: {
    one: "{n} утверждение через своих людей",
    few: "{n} утверждения через своих людей",
    many: "{n} утверждений через своих людей",
    other: "{n} утверждения через своих людей",
  },
  actor: {
    says: "Что говорит",
    saysPerson: "Что говорит",
    apparently: "По-видимому, говорит, хотя в статье это не названо",
    otherTopics: "Другое",
    standing: "С кем согласен, с кем расходится",
    throughPeople: "Говорят его люди, от своего имени",
    agreement: "Как его утверждения соотносятся с другими",
    spokenAbout: "Кто об этом говорит",
    spokenAboutPerson: "Кто о нём или о ней говорит",
    ties: "Другие связи",
    alias: "Также: {names}",
    silent: "Утверждений этого участника не записано.",
  },
  passageState: {
    altered: "Отрывок изменился с момента закрепления.",
    ambiguous: "Отрывок встречается не один раз.",
    missing: "Этого отрывка в тексте больше нет.",
  },
  basis: { article: "сказано в статье", background: "из справочного источника", editor: "наше прочтение" },
  other: {
    mentionedBy: "Утверждения об этом",
    ties: "Связи",
    noClaims: "Утверждений об этом нет.",
    openSource: "Открыть источник",
    published: "Опубликовано: {date}",
  },
};
