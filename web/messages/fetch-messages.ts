import type { Language } from "../../src/model/text.ts";
import type { Messages } from "./messages.ts";

/** The texts as the build has laid them beside the script, one file a language; undefined where the file does not come. */
export async function fetchMessages(language: Language): Promise<Messages | undefined> {
  // Taken apart so that the build leaves the address alone.
  const script = import.meta.url;
  try {
    const response = await fetch(new URL(`${language}.json`, script));
    // Written by the same build from the same texts.
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
