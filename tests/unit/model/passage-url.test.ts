import fc from "fast-check";
import { expect, test } from "vitest";
import { abridged } from "../../../src/evidence/abridged.ts";
import { parsePassage } from "../../../src/evidence/passage.ts";
import { passageUrl } from "../../../src/model/passage-url.ts";

/** The link to a passage as a record gives it. */
const link = (passage: string, url = "https://example.org/a?p=1", prefix?: string) =>
  passageUrl({ state: "exact", url, ...wordsOf(passage), ...(prefix !== undefined && { prefix }) });

const wordsOf = (passage: string) => {
  const words = abridged(passage);
  return words === undefined ? {} : { words };
};

test("The link marks the passage by its first and last words.", () => {
  expect(link("according to the … was 20,250")).toBe(
    "https://example.org/a?p=1#:~:text=according%20to%20the,was%2020%2C250",
  );
  expect(link("one two three four five … six seven eight nine ten")).toContain(
    "text=one%20two%20three%20four,seven%20eight%20nine%20ten",
  );
});

test("A whole quotation is never carried whole, a short one is.", () => {
  expect(link("a b c d e f g h i j")).toContain("text=a%20b%20c%20d,g%20h%20i%20j");
  expect(link("a b c d e f")).toContain("text=a%20b%20c%20d,e%20f");
  expect(link("a b c")).toContain("text=a%20b%20c");
  expect(link("a b c")).not.toContain(",");
});

test("Signs that are syntax in a fragment are encoded.", () => {
  expect(link("well-known R&D … да")).toContain("text=well%2Dknown%20R%26D,%D0%B4%D0%B0");
  expect(link("lone \uD800 half")).toContain("text=lone%20%EF%BF%BD%20half");
});

test("A fragment that the address has is kept.", () => {
  expect(link("a b", "https://example.org/#part")).toBe("https://example.org/#part:~:text=a%20b");
  expect(link("a b", "https://example.org/#:~:text=x")).toBe("https://example.org/#:~:text=x&text=a%20b");
});

test("What tells a passage from an earlier place goes before it, encoded like the rest.", () => {
  expect(link("rain fell … hard", "https://example.org/", "well-known July")).toBe(
    "https://example.org/#:~:text=well%2Dknown%20July-,rain%20fell,hard",
  );
});

test("Quotation marks at the ends are left out, since texts print others than records write.", () => {
  expect(link(`"It's so" … 'done'`)).toContain("text=It's%20so,done");
  expect(link("“It’s so” … «done»")).toContain("text=It%E2%80%99s%20so,done");
  expect(link("the bakers' … the “end”.")).toContain("text=the%20bakers,the%20%E2%80%9Cend%E2%80%9D.");
});

test("Without words it leads to the article, without an address nowhere.", () => {
  expect(passageUrl({ state: "missing", url: "https://example.org/" })).toBe("https://example.org/");
  expect(passageUrl({ state: "pinned", start: 1, end: 2 })).toBeUndefined();
});

test("Whatever a passage says, a browser reads its words back, and to abridge it twice changes nothing.", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "ж", "7", ",", "-", "&", "%", "“", "»", "'", "…", "🍞", "\uD800"),
    minLength: 1,
  });
  const space = fc.constantFrom(" ", "\u00A0", "\n");
  const words = fc.array(word, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(words, words, space, fc.boolean(), (first, last, between, isWhole) => {
      const passage = isWhole ? first.join(between) : `${first.join(between)} … ${last.join(" ")}`;
      // A rule reports what is left out twice.
      fc.pre(parsePassage(passage).parts < 3);
      const short = abridged(passage) ?? "";
      expect(abridged(short)).toBe(short);
      const [, directive = ""] = link(passage)?.split("#:~:text=") ?? [];
      const wellFormed = short.replace(/\p{Surrogate}/gu, "\uFFFD");
      expect(directive.split(",").map(decodeURIComponent)).toEqual(wellFormed.split(" … "));
    }),
    { seed: 7 },
  );
});
