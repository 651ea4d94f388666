import fc from "fast-check";
import { expect, test } from "vitest";
import { makeMask } from "../../../src/diagnostics/mask-names.ts";

const mask = (text: string, ...names: readonly string[]) => makeMask(names)(text);

test("a name is hidden in capitals, decomposed, across lines, and with other signs between its words", () => {
  expect(mask("said Zarina Canary.", "Zarina Canary")).toBe("said █████.");
  expect(mask("ZARINA canary", "Zarina Canary")).toBe("█████");
  expect(mask("id: zarina-canary_x", "Zarina Canary")).toBe("id: █████_x");
  expect(mask("Zarina\n   Canary", "Zarina Canary")).toBe("█████\n█████");
  expect(mask("Жанна Кұсова".normalize("NFD"), "жанна кұсова")).toBe("█████");
  expect(mask("Йога́н", "Йога́н".normalize("NFD"))).toBe("█████");
});

test("a name that was cut off is hidden, and longer names before shorter ones", () => {
  expect(mask("`Zarina Ca…`", "Zarina Canary")).toBe("`█████…`");
  expect(mask("Zari and Zarina", "Zarina Canary")).toBe("Zari and Zarina");
  expect(mask("Zarina Canary", "Zarina", "Zarina Canary")).toBe("█████");
});

test("a name is hidden with the ending that its sentence gives it", () => {
  expect(mask("Рассказ Зарины, с Зариной; Заринаның сөзі", "Зарина")).toBe("Рассказ █████, с █████; █████ сөзі");
  expect(mask("о Зарине Канарской", "Зарина Канарская")).toBe("о █████");
  expect(mask("о Зарине\n   Канарской", "Зарина Канарская")).toBe("о █████\n█████");
  expect(mask("articles/zarina-canarys.yaml", "Zarina Canary")).toBe("articles/█████.yaml");
  expect(mask("Zarina's", "Zarina")).toBe("█████");
  expect(mask("Данные и аннотация", "Анна")).toBe("Данные и аннотация");
});

test("a name with an ending that was cut off is hidden", () => {
  for (const start of ["Зар", "Зарин", "Зарины", "Зариной ", "Зарины К", "Зарины Канарск", "Зарины Канарской"]) {
    expect(mask(`о ${start}…`, "Зарина Канарская")).toBe("о █████…");
  }
  expect(mask("Яна К…", "Ян Канарский")).toBe("█████…");
});

test("names of less than three letters and empty ones hide nothing", () => {
  expect(mask("a bc def", "", " ", "a", "bc")).toBe("a bc def");
});

test("whatever a name is made of, it is gone", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 3, maxLength: 12 })
    .filter((text) => /[\p{L}\p{N}]{3}/u.test(text));
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), name, fc.string({ maxLength: 10 }), (before, hidden, after) => {
      const shown = mask(`${before} ${hidden} ${after}`, hidden);
      expect(shown.toLowerCase()).not.toContain(hidden.normalize("NFC").trim().toLowerCase());
      expect(shown).toContain("█████");
    }),
    { seed: 20211 },
  );
});
