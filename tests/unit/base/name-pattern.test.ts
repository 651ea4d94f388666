import { expect, test } from "vitest";
import { inflectedName } from "../../../src/base/name-pattern.ts";

const found = (name: string, text: string) =>
  [...text.matchAll(new RegExp(inflectedName(name), "giu"))].map(([match]) => match);

test.each([
  ["Зарина", "Зарины Зарине Зарину Зариной ЗАРИНОЮ Заринаның Заринамен"],
  ["Мария", "Марии Марию Марией Марияның"],
  ["Андрей", "Андрея Андрею Андреем Андрее"],
  ["Игорь", "Игоря Игорю Игорем"],
  ["Алёна", "Алена Алены Алёной"],
  ["Зоя", "Зои Зою Зоей Зояның"],
  ["Канарская", "Канарской Канарскую"],
  ["Канарский", "Канарского Канарскому Канарским Канарском"],
  ["Белая", "Белой Белую"],
  ["Айгүл", "Айгүлдің Айгүлге"],
  ["Anna", "Anna's ANNA’S Annas"],
])("the name %s is found in its forms %s", (name, forms) => {
  expect(found(name, forms)).toEqual(forms.split(" "));
});

test("each word of a name may have its own ending, and any signs may stand between them", () => {
  expect(found("Зарина Канарская", "от Зарины Канарской")).toEqual(["Зарины Канарской"]);
  expect(found("Анна-Мария", "Анны-Марии и Анне\n   Марии")).toEqual(["Анны-Марии", "Анне\n   Марии"]);
  expect(found("zarina canary", "id: zarina-canary_2")).toEqual(["zarina-canary"]);
});

test("words that only resemble a name are none", () => {
  expect(found("Анна", "Жанна, данные, аннотация, Ванна")).toEqual([]);
  expect(found("Зоя", "зона золото заря")).toEqual([]);
  expect(found("Белая", "белок белизна")).toEqual([]);
  expect(found("Anna Muster", "Joanna Musterix")).toEqual([]);
});

test("signs that mean something in a pattern are signs of the name", () => {
  expect(found("Na+me$ (x)", "a na+me$ x")).toEqual(["na+me$ x"]);
});
