import type { embed as english } from "../en/embed.ts";
import type { Translation } from "../translation.ts";

/** What is said in a page of somebody else's, in Kazakh. */
export const embed: Translation<typeof english> = {
  explore: "Зерттеу",
  wheel: "{key} + айналдыру масштабты өзгертеді",
  touch: "Картаны екі саусақпен жылжытыңыз",
};
