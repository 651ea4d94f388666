import type { Plugin } from "vite";
import { en } from "./messages/en.ts";
import { kk } from "./messages/kk.ts";
import type { Messages } from "./messages/messages.ts";
import { ru } from "./messages/ru.ts";

/** Lays each language's texts into a folder of the build as a file of data: a reader fetches one of them. */
export function textsAsData(folder: string): Plugin {
  const languages: Readonly<Record<string, Messages>> = { en, kk, ru };
  return {
    name: "texts-as-data",
    generateBundle() {
      for (const [language, texts] of Object.entries(languages)) {
        this.emitFile({ type: "asset", fileName: `${folder}/${language}.json`, source: JSON.stringify(texts) });
      }
    },
  };
}
