import { expect, test } from "vitest";
import { replaceNames } from "../../../src/base/find-names.ts";
import { inflectedName, namePattern } from "../../../src/base/name-pattern.ts";

/** What of a text is taken for the name, as it is written there. */
function found(name: string, text: string): readonly string[] {
  const all: string[] = [];
  replaceNames(text, namePattern([inflectedName(name)], [name]), (written) => {
    all.push(written);
    return "";
  });
  return all;
}

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

test.each([
  ["a soft hyphen", "Zarin\u00adka Qoshbeeva"],
  ["a space of no width", "Zarinka Qosh\u200bbeeva"],
  ["a joiner", "Za\u200drinka Qoshbeeva"],
  ["a mark of direction", "Zarinka \u202eQoshbeeva"],
  ["the surname first", "Qoshbeeva Zarinka"],
  ["the surname first and a comma", "QOSHBEEVA, Zarinka"],
  ["an initial between", "Zarinka Q. Qoshbeeva"],
  ["an initial between, in small letters", "zarinka q. qoshbeeva"],
  ["a patronymic between", "Zarinka Serikovna Qoshbeeva"],
  ["a patronymic of two words", "Zarinka Serik Qyzy Qoshbeeva"],
  ["an accent", "Zar\u00ednka Qoshbeeva"],
  ["an accent of its own", "Zari\u0301nka Qoshbeeva"],
  ["letters of another script", "Z\u0430rinka Qoshb\u0435\u0435va"],
  ["wide letters", "\uff3aarinka Qoshbeeva"],
  ["an address", "zarinka-q-qoshbeeva"],
  ["nothing between", "zarinkaqoshbeeva"],
  ["an escape of YAML", "Zarinka\\u00a0Qoshbeeva"],
  ["an escape of a letter", "Zarin\\x6ba Qoshbeeva"],
  ["an escaped line end", "Zarin\\\n    ka Qoshbeeva"],
  ["an escape of HTML", "Zarin&shy;ka&nbsp;Qoshbeeva"],
  ["an escape of an address", "%5aarinka%20Qoshbeeva"],
  ["escapes in escapes", "Zarin\\x256ba Qoshbeeva"],
])("a name is found with %s", (_, written) => {
  expect(found("Zarinka Qoshbeeva", `Then ${written} left, twice: ${written}.`)).toEqual([written, written]);
});

test.each([
  ["Тестова Айгуль", "Айгуль Тестова"],
  ["Айгуль Тестова", "Тестовой, Айгуль"],
  ["Айгуль Тестова", "Айгуль Серик қызы Тестова"],
  ["Айгуль Сериковна Тестова", "Тестову Айгуль"],
  ["Айгуль Сериковна Тестова", "Айгуль Т\u0435ст\u043eва"],
  ["Айгуль Тестова", "A\u0439г\u00adуль Tecтова"],
  ["Әсемгүл Қыдырәлі", "Қыдырәлінің, Асемгуль"],
  ["Анна-Мария Тестова", "анны-марии тестовой"],
  ["Zarinka Qoshbeeva", "Zarinka`s Qoshbeeva"],
  ["Zarinka Qoshbeeva", "Zarinka\\NQoshbeeva"],
  ["Anna Li", "Anna\u200bLi"],
  ["Anna van Dam", "Dam, Anna"],
  ["Maria de la Cruz", "Maria de la Cruz"],
])("the name %s is found in %s", (name, written) => {
  expect(found(name, `(${written})`)).toHaveLength(1);
});

test("words of a name that stand apart are none", () => {
  expect(found("Вера Мирова", "вера в мировой порядок")).toEqual([]);
  expect(found("Zarinka Qoshbeeva", "Zarinka and Qoshbeeva, Zarinka met our Qoshbeeva")).toEqual([
    "Qoshbeeva, Zarinka",
  ]);
  expect(found("Zarinka Qoshbeeva", "Zarinka. Qoshbeev met a Zarina Qoshb")).toEqual([]);
  expect(found("Anna Li", "Annalise, Carolina, Anna likes")).toEqual([]);
});

test("a name is found however often it stands in a text", () => {
  expect(found("Anna", "Anna, ".repeat(150_000))).toHaveLength(150_000);
});
