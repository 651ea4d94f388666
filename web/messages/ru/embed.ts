import type { embed as english } from "../en/embed.ts";
import type { Translation } from "../translation.ts";

/** What is said in a page of somebody else's, in Russian. */
export const embed: Translation<typeof english> = {
  explore: "Исследовать",
  wheel: "{key} + прокрутка меняет масштаб",
  touch: "Карту двигают двумя пальцами",
};
