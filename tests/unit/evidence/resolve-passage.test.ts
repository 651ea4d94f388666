import { expect, test } from "vitest";
import { prepareText, sliceText } from "../../../src/evidence/prepare-text.ts";
import { resolvePassage } from "../../../src/evidence/resolve-passage.ts";
import type { PassageRecord } from "../../../src/model/record.ts";

/** The words a passage resolves to, or the state it is in. */
function resolved(raw: string, passage: PassageRecord): string {
  const text = prepareText(raw);
  const found = resolvePassage(text, passage);
  return found.state === "found" ? sliceText(text, found) : found.state;
}

test("The shortest span that begins with the first words and ends with the last is meant.", () => {
  const text = "The mayor said no. Later the mayor said that rents fell. Rents fell.";
  expect(resolved(text, "mayor said … fell")).toBe("mayor said that rents fell");
  expect(resolved(text, "mayor said ... fell")).toBe("mayor said that rents fell");
});

test("Offsets count code points of the normalised text: emoji, combining marks and CRLF do not shift them.", () => {
  const raw = "\uFEFF👩‍🏫 Cafe\u0301 🏴󠁧󠁢󠁥󠁮󠁧󠁿\r\n\r\nПекарь испёк хлеб 🍞 вчера.\r\nEnd.";
  const text = prepareText(raw);
  const found = resolvePassage(text, "испе\u0308к … вчера");
  if (found.state !== "found") throw new Error(found.state);
  const points = Array.from(text.text);
  expect(points.slice(found.start, found.end).join("")).toBe("испёк хлеб 🍞 вчера");
  expect(found.start).toBe(points.indexOf("и"));
  expect(resolved(raw, "Café")).toBe("Café");
  expect(resolved(raw, "🍞")).toBe("🍞");
});

test("A passage does not end within a letter and its mark, or within a joined emoji.", () => {
  expect(resolved("a cafex\u0302 here", "cafex")).toBe("missing");
  expect(resolved("👩‍🏫 teaches", "👩")).toBe("missing");
  expect(resolved("👍🏽 yes", "👍")).toBe("missing");
});

test("Quotation marks, dashes, spaces, line ends and three dots are alike; letters' case is not.", () => {
  const text = "“It’s ‘fine’ — really,”\nshe said\u00A0\u00A0… «Да – да», \u00ADон ответил.";
  expect(resolved(text, `"It's "fine" - really," she said`)).toBe("“It’s ‘fine’ — really,”\nshe said");
  expect(resolved(text, `'Да -- да', он`)).toBe("«Да – да», \u00ADон");
  expect(resolved(text, "said...")).toBe("missing");
  expect(resolved(text, "she Said")).toBe("missing");
});

test("No passage begins or ends inside a word or a number.", () => {
  expect(resolved("Unfair is not fair.", "fair")).toBe("fair");
  expect(resolved("They don't.", "don")).toBe("missing");
  expect(resolved("out of 20,250 people", "out of 20")).toBe("missing");
  expect(resolved("out of 63.5 people", "5 people")).toBe("missing");
  expect(resolved("He left in 2021, 20 stayed.", "in 2021")).toBe("in 2021");
  expect(resolved("A well-known baker", "known baker")).toBe("known baker");
});

test("A tie is ambiguous until the occurrence says which; occurrences count in text order.", () => {
  const text = prepareText("Rain fell. Snow fell. Rain fell.");
  expect(resolvePassage(text, "Rain … fell")).toEqual({
    state: "ambiguous",
    candidates: [
      { start: 0, end: 9 },
      { start: 22, end: 31 },
    ],
  });
  expect(resolvePassage(text, { text: "Rain … fell", occurrence: 2 })).toEqual({ state: "found", start: 22, end: 31 });
  expect(resolvePassage(text, { text: "Rain … fell", occurrence: 3 })).toMatchObject({
    state: "missing",
    why: "occurrence 3 is asked for, yet it stands there 2 times",
  });
});

test("A span that holds another that fits is no occurrence.", () => {
  const text = prepareText("He said he said it was so.");
  expect(resolvePassage(text, "said … so")).toEqual({ state: "found", start: 11, end: 25 });
  expect(resolvePassage(text, { text: "said … so", occurrence: 2 }).state).toBe("missing");
});

test("A missing passage says which of its words are not there.", () => {
  const text = prepareText("One two three four five six.");
  const why = (passage: string) => {
    const found = resolvePassage(text, passage);
    return found.state === "missing" ? found.why : found.state;
  };
  expect(why("One … nine")).toBe("its last words are not in the text");
  expect(why("nine … six")).toBe("its first words are not in the text");
  expect(why("six … One")).toBe("its last words do not follow its first words");
  expect(why("ten … eleven")).toBe("neither its first nor its last words are in the text");
  expect(why("ten")).toBe("its words are not in the text");
  expect(why("")).toBe("it is empty");
  expect(why("One … two … three")).toBe("it has more than one “…”");
});

const SHOP = "The baker sold 44 loaves on Monday. The shop is not open on Sunday. Bread is legal in the whole town.";

/** The words proposed in place of a passage that is not there. */
function proposed(raw: string, passage: string): string | undefined {
  const text = prepareText(raw);
  const found = resolvePassage(text, passage);
  if (found.state !== "missing") throw new Error(`expected missing, got ${found.state}`);
  return found.nearest && sliceText(text, found.nearest);
}

test("A near match is proposed where words are misspelt, in another form or another case.", () => {
  expect(proposed(SHOP, "the bakre sold 44")).toBe("The baker sold 44");
  expect(proposed(SHOP, "The backer sold … on Monday")).toBe("The baker sold 44 loaves on Monday");
  expect(proposed(SHOP, "The baker sold … on monday")).toBe("The baker sold 44 loaves on Monday");
  expect(proposed("It has 20,250 members in all", "has 20 250 members")).toBe("has 20,250 members");
  expect(proposed(SHOP, "Nobody has ever seen this")).toBeUndefined();
});

test("No near match is proposed where a number differs.", () => {
  expect(proposed(SHOP, "baker sold 45 loaves")).toBeUndefined();
  expect(proposed(SHOP, "baker sold 45 loaves … the whole town")).toBeUndefined();
  expect(proposed(SHOP, "baker sold forty-five loaves on Monday")).toBeUndefined();
  expect(proposed(SHOP, "baker sold loaves on Monday")).toBeUndefined();
});

test("No near match is proposed where a negation differs.", () => {
  expect(proposed(SHOP, "The shop is open")).toBeUndefined();
  expect(proposed(SHOP, "The shop isn't open on Monday")).toBeUndefined();
  expect(proposed("They can open shops here", "They can't open shops here")).toBeUndefined();
  expect(proposed(SHOP, "Bread is illegal in the whole")).toBeUndefined();
  expect(proposed("Лавка не открыта в воскресенье", "Лавка открыта в воскресенье")).toBeUndefined();
  expect(proposed("Дүкен жексенбіде ашық емес екен", "Дүкен жексенбіде ашық екен")).toBeUndefined();
  expect(proposed("Олар кеше кешке келмеді деп айтты", "Олар кеше кешке келді деп айтты")).toBeUndefined();
});

test("A short end that is misspelt by a letter is proposed beside one that stands as it is, near and in order.", () => {
  const text = "The parish runs a programme. Only 44% of the bakers take part in the programme now. The end.";
  expect(proposed(text, "Only 44% … teh programme")).toBe("Only 44% of the bakers take part in the programme");
  expect(proposed(text, "Olny 44% … the programme now")).toBe("Only 44% of the bakers take part in the programme now");
  expect(proposed(text, "take part … teh parish")).toBeUndefined();
  expect(
    proposed(`Only 44% came. ${"Much else is told. ".repeat(40)}They like the programme.`, "Only 44% … teh programme"),
  ).toBeUndefined();
});

test("A short end is not proposed where a number or a negation differs.", () => {
  const text = "Only 44% of the bakers do not sell, and 20 bakers give bread away.";
  expect(proposed(text, "Only 45% … bread away")).toBeUndefined();
  expect(proposed(text, "Only 44% … now sell")).toBeUndefined();
  expect(proposed(text, "Only 44% … slel")).toBeUndefined();
  expect(proposed(text, "Only 44% … 21 bakers")).toBeUndefined();
  expect(proposed(text, "Only 44% … bakesr give")).toBe("Only 44% of the bakers do not sell, and 20 bakers give");
});

test("Words that stand a hundred thousand times and more are ambiguous, and so is what is much like them.", () => {
  const often = prepareText("Rain fell. ".repeat(150_000));
  const found = resolvePassage(often, "Rain fell");
  expect(found.state === "ambiguous" && found.candidates.length).toBe(150_000);
  expect(proposed("The rain is not cold. ".repeat(150_000), "The rain is cold")).toBeUndefined();
});
