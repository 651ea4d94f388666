import { expect, test } from "vitest";
import { actionOf, KEYS, type PressedKey } from "../../../web/keys/keys.ts";

const pressed = (
  key: string,
  code = "",
  held: Partial<PressedKey> & { readonly altGr?: boolean } = {},
): PressedKey => ({
  key,
  code,
  ctrlKey: held.ctrlKey ?? false,
  metaKey: held.metaKey ?? false,
  altKey: held.altKey ?? false,
  getModifierState: (name) => name === "AltGraph" && held.altGr === true,
});

test("each key of the list does what the list says", () => {
  for (const { id, keys, where } of KEYS) for (const key of keys) expect(actionOf(pressed(key), where), key).toBe(id);
});

test("a key does one thing in a place", () => {
  const all = KEYS.flatMap(({ keys, where }) => keys.map((key) => `${where} ${key}`));
  expect(new Set(all).size).toBe(all.length);
});

test("what works anywhere works in the picture and the tables too, and not the other way round", () => {
  expect(actionOf(pressed("/"), "picture")).toBe("search");
  expect(actionOf(pressed("?"), "table")).toBe("keys");
  expect(actionOf(pressed("0"), "anywhere")).toBeUndefined();
  expect(actionOf(pressed("PageDown"), "picture")).toBeUndefined();
});

test("on a Russian or Kazakh keyboard the same keys serve", () => {
  expect(actionOf(pressed("е", "KeyT"), "anywhere")).toBe("table");
  expect(actionOf(pressed(".", "Slash"), "anywhere")).toBe("search");
  expect(actionOf(pressed("№", "Slash"), "anywhere")).toBe("search");
  expect(actionOf(pressed("х", "BracketLeft"), "anywhere")).toBe("back");
  expect(actionOf(pressed("қ", "Digit0"), "picture")).toBe("whole");
});

test("a German keyboard's minus stands where others have the slash, and stays a minus", () => {
  expect(actionOf(pressed("-", "Slash"), "picture")).toBe("further");
  expect(actionOf(pressed("ü", "BracketLeft"), "anywhere")).toBeUndefined();
});

test("keys held with Ctrl, Alt or the command key belong to the browser, brackets written with AltGr do not", () => {
  expect(actionOf(pressed("t", "KeyT", { ctrlKey: true }), "anywhere")).toBeUndefined();
  expect(actionOf(pressed("ArrowLeft", "", { altKey: true }), "picture")).toBeUndefined();
  expect(actionOf(pressed("[", "Digit8", { ctrlKey: true, altKey: true, altGr: true }), "anywhere")).toBe("back");
});
