import { expect, test } from "vitest";
import { unstatedNumbers } from "../../../src/evidence/figures-in-text.ts";
import { numbersInText } from "../../../src/evidence/numbers-in-text.ts";

const figure = { indicator: "loaves", unit: "loaf" };

test.each<readonly [string, readonly number[]]>([
  ["20,250 people", [20250]],
  ["20 250 человек", [20250]],
  ["20\u00A0250 and 20\u202F250 and 20\u2009250", [20250, 20250, 20250]],
  ["1,250,000.5 and 1.250.000", [1250000.5, 1250000]],
  ["20.250", [20.25]],
  ["63.5% or 63,5 %", [63.5, 63.5]],
  ["In 2021, 20,250; in 2021 250", [2021, 20250, 2021, 250]],
  ["26 million and 26 млн and $1.2bn", [26e6, 26e6, 1.2e9]],
  ["1 млн 200 тыс. человек; 20 мың 250 адам", [1.2e6, 20250]],
  ["$100 to $150", [100, 150]],
  ["10 to 15 thousand", [10, 10_000, 15_000]],
  ["the 14th, a 41-year-old, 30-летний", [14, 41, 30]],
  ["forty-nine, Sixteen and twenty", [49, 16, 20]],
  ["two hundred and fifty thousand and six", [250_006]],
  ["one in three", [1, 3]],
  ["twenty and thirty", [20, 30]],
  ["a million, a dozen", [1e6, 12]],
  ["half of them, two thirds, three quarters", [0.5, 2 / 3, 0.75]],
  ["двадцать, сорока девяти, сто двадцать три тысячи пятьсот", [20, 49, 123_500]],
  ["трёх из двухсот", [3, 200]],
  ["жиырма, он алты, қырық тоғыздан, екі жүз елу мың", [20, 16, 49, 250_000]],
  ["он пришёл, thousands of people, тысячи людей, A4 and H1N1", []],
])("The numbers of “%s” are read.", (text, values) => {
  expect(numbersInText(text).map(({ value }) => value)).toEqual(values);
});

test.each<readonly [string, readonly number[]]>([
  ["by the first quarter of 2021", [2021]],
  ["first-quarter sales, 25 of them, in the third quarter", [25]],
  ["each quarter, per quarter, the last three quarters of 2020", [2020]],
  ["the quarter of 2021", [2021]],
  ["a quarter of 2021 bakers", [0.25, 2021]],
  ["the first half of 2005 and the second half of the year", [2005]],
  ["it fell in the second half", []],
  ["the second half of the bakers", [2, 0.5]],
  ["half of the bakers", [0.5]],
  ["за первый квартал 2021 года и в третьем квартале", [2021]],
  ["1-й квартал 2021 года", [2021]],
  ["первое полугодие 2005 года, в первом полугодии", [2005]],
  ["во второй половине 2005 года", [2005]],
  ["половина пекарей, четверть хлеба", [0.5, 0.25]],
  ["2021 жылғы бірінші тоқсан, екінші тоқсанда, 3-тоқсан", [2021]],
  ["тоқсан адам, он алты", [90, 16]],
  ["2005 жылдың бірінші жартысында", [2005]],
  ["бірінші жартыжылдық", []],
])("In “%s” parts of a year are no numbers.", (text, values) => {
  expect(numbersInText(text).map(({ value }) => value)).toEqual(values);
});

test("A part of a year, or of an hour, is no percentage.", () => {
  const percent = { ...figure, unit: "percent" };
  expect(unstatedNumbers({ ...percent, value: 25 }, "in the first quarter of 2021")).toEqual([25]);
  expect(unstatedNumbers({ ...percent, value: 90 }, "бірінші тоқсанда")).toEqual([90]);
  expect(unstatedNumbers({ ...percent, value: 50 }, "after half an hour")).toEqual([50]);
  expect(unstatedNumbers({ ...percent, value: 50 }, "во второй половине 2005 года")).toEqual([50]);
  expect(unstatedNumbers({ ...figure, value: 0.5, unit: "hour" }, "after half an hour")).toEqual([]);
  expect(unstatedNumbers({ ...percent, value: 25 }, "a quarter of the bakers")).toEqual([]);
});

test("A number's place counts code points.", () => {
  expect(numbersInText("😀😀 forty-nine 👍")).toEqual([{ value: 49, start: 3, end: 13 }]);
});

test("A figure is stated when each of its numbers stands in the text, in whatever spelling.", () => {
  const text = "Of the 20 250 loaves forty-four were sold, one in three on Monday.";
  expect(unstatedNumbers({ ...figure, value: 44, of: 20250 }, text)).toEqual([]);
  expect(unstatedNumbers({ ...figure, min: 1, max: 3 }, text)).toEqual([]);
  expect(unstatedNumbers({ ...figure, value: 45, of: 20250 }, text)).toEqual([45]);
  expect(unstatedNumbers({ ...figure, value: 44, of: "base" }, text)).toEqual([]);
  expect(unstatedNumbers({ ...figure, value: 0.44 }, "44% of them")).toEqual([0.44]);
});

test("A fraction named by a word states its percentage; a derived figure need not be stated.", () => {
  expect(unstatedNumbers({ ...figure, value: 50, unit: "percent" }, "half of the bakers")).toEqual([]);
  expect(unstatedNumbers({ ...figure, value: 50 }, "half of the bakers")).toEqual([50]);
  expect(unstatedNumbers({ ...figure, value: 3, derived: true }, "every baker of the town")).toEqual([]);
});
