import type { Language } from "../../src/model/text.ts";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import type { Plural } from "./message.ts";
import { ru } from "./ru.ts";

/** Every text of the interface; a language that lacks one does not compile. */
export type Messages = Widened<typeof en>;

/** Literal texts widened to what another language may say instead. */
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Widened<T[K]>;
};

const MESSAGES: Readonly<Record<Language, Messages>> = { en, ru, kk };

/** The interface's texts in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
