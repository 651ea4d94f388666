import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../src/model/text.ts";
import { en } from "../../../web/messages/en.ts";
import { FIRST_WORDS } from "../../../web/messages/first-words.ts";
import { formatPeriod } from "../../../web/messages/format-period.ts";
import { kk } from "../../../web/messages/kk.ts";
import { type Messages, messagesIn, speaks, teach } from "../../../web/messages/messages.ts";
import { ru } from "../../../web/messages/ru.ts";

const SPOKEN: Readonly<Record<Language, Messages>> = { en, ru, kk };

/** Every text by its path; wordings for numbers as one, since languages need more or fewer of them. */
function textsOf(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  const found = new Map<string, string>();
  for (const [key, part] of Object.entries(value ?? {})) {
    for (const [at, text] of textsOf(part, /^(one|few|many|other)$/.test(key) ? path : `${path}.${key}`)) {
      found.set(at, `${found.get(at) ?? ""}${text}`);
    }
  }
  return found;
}

const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test.each(LANGUAGES)("in %s each text is said, and has the blanks that the English one has", (language) => {
  for (const [english, spoken] of [
    [en, SPOKEN[language]],
    [FIRST_WORDS.en, FIRST_WORDS[language]],
  ]) {
    const texts = textsOf(spoken);
    for (const [path, text] of textsOf(english)) {
      expect(texts.get(path)?.trim(), path).toBeTruthy();
      expect(blanks(texts.get(path) ?? ""), path).toEqual(blanks(text));
    }
  }
});

test.each(LANGUAGES)("in %s each of the twelve months has a name, alone and beside a day", (language) => {
  const say = SPOKEN[language];
  for (const names of [say.monthNames, say.monthsOfDays]) expect(new Set(names.split(" ")).size).toBe(12);
  expect(formatPeriod("2006-03-15", say)).toContain("15");
});

test("a language is spoken once its texts are there", () => {
  expect(speaks("ru")).toBe(false);
  expect(() => messagesIn("ru")).toThrow("Русский");
  teach("ru", ru);
  expect([speaks("ru"), messagesIn("ru"), speaks("kk")]).toEqual([true, ru, false]);
});
