import { HEDGE_LABELS } from "../../../src/picture/hedge-labels.ts";
import type { claim as english } from "../en/claim.ts";
import type { Translation } from "../translation.ts";

/** What is said of a claim, in Kazakh. */
export const claim: Translation<typeof english> = {
  attribution: {
    direct: "дәйексөз",
    indirect: "мазмұндау",
    mixed: "ішінара дәйексөз",
    narrated: "мақаланың өз атынан",
  },
  toldIn: "{publisher}, {year} · {how}",
  apparent: "Мәнмәтін мынаны меңзейді: {speaker}; мақалада олай айтылмаған.",
  relayed: "Жеткізген: {names}",
  origin: "Алынған жері: {name}",
  hedge: HEDGE_LABELS.kk,
  hedged: "Ескертпе: {hedges}",
  figures: "Сандар",
  topics: "Не туралы",
  concerns: "Қатысы бар",
  links: "Басқа тұжырымдарға қатысы",
  read: "Мақаладан оқу",
  readNth: "Мақаладан оқу ({n})",
  passage: "Мақалада",
  on: "мына жағынан: {aspect}",
  note: "Редактор ескертпесі",
  period: "Сөз болған уақыт: {period}",
  unreviewed: "аударма тексерілмеген",
  stance: { for: "қолдайды", against: "қарсы", mixed: "екіұшты", neutral: "бейтарап" },
};
