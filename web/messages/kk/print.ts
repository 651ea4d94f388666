import type { print as english } from "../en/print.ts";
import type { Translation } from "../translation.ts";

/** What the printed page says, in Kazakh. */
export const print: Translation<typeof english> = {
  claims: "Айтушылар бойынша тұжырымдар",
  sources: "Дереккөздер",
  cite: "Қалай сілтеме жасау керек",
  unchecked: "аудармалар тексерілмеген",
  more: { other: "Тағы {n} тұжырым басылмады; сүзгілермен таңдауға болады." },
};
