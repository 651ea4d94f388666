import type { print as english } from "../en/print.ts";
import type { Translation } from "../translation.ts";

/** What the printed page says, in Russian. */
export const print: Translation<typeof english> = {
  claims: "Утверждения по говорящим",
  sources: "Источники",
  cite: "Как цитировать",
  unchecked: "переводы не проверены",
  more: {
    one: "Ещё {n} утверждение не напечатано; выбрать можно фильтрами.",
    few: "Ещё {n} утверждения не напечатаны; выбрать можно фильтрами.",
    many: "Ещё {n} утверждений не напечатаны; выбрать можно фильтрами.",
    other: "Ещё {n} утверждения не напечатаны; выбрать можно фильтрами.",
  },
};
