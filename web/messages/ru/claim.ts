import { HEDGE_LABELS } from "../../../src/picture/hedge-labels.ts";
import type { claim as english } from "../en/claim.ts";
import type { Translation } from "../translation.ts";

/** What is said of a claim, in Russian. */
export const claim: Translation<typeof english> = {
  attribution: { direct: "цитата", indirect: "пересказ", mixed: "частично цитата", narrated: "от лица статьи" },
  toldIn: "{publisher}, {year} · {how}",
  apparent: "Контекст указывает на источник: {speaker}; в статье это не сказано.",
  relayed: "Передаёт: {names}",
  origin: "Взято из: {name}",
  hedge: HEDGE_LABELS.ru,
  hedged: "Оговорка: {hedges}",
  figures: "Цифры",
  topics: "О чём",
  concerns: "Касается",
  links: "Как соотносится с другими утверждениями",
  read: "Читать в статье",
  readNth: "Читать в статье ({n})",
  passage: "В статье",
  on: "в отношении: {aspect}",
  note: "Примечание редактора",
  period: "Речь о времени: {period}",
  unreviewed: "перевод не проверен",
  stance: { for: "за", against: "против", mixed: "неоднозначно", neutral: "нейтрально" },
};
