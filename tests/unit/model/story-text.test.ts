import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Inline,
  linksInStoryText,
  parseStoryText,
  plainStoryText,
  withLinks,
} from "../../../src/model/story-text.ts";

/** A tree in one line: links as `<id words>`, emphasis as `/words/`, strong as `!words!`, paragraphs parted by a bar. */
function drawn(source: string, isKnown?: (id: string) => boolean): string {
  const piece = (part: Inline): string => {
    if (part.kind === "text") return part.text;
    const words = part.content.map(piece).join("");
    if (part.kind === "link") return `<${part.to} ${words}>`;
    return part.kind === "strong" ? `!${words}!` : `/${words}/`;
  };
  return parseStoryText(source, isKnown)
    .map((paragraph) => paragraph.map(piece).join(""))
    .join("|");
}

test.each([
  ["Plain words.", "Plain words."],
  ["One line\nand the next.", "One line and the next."],
  ["First.\n\nSecond.\n  \n Third.", "First.|Second.|Third."],
  ["It is *so*, _so_ and **very** __so__.", "It is /so/, /so/ and !very! !so!."],
  ["*one **two** three*", "/one !two! three/"],
  [
    "[The ministry](ministry-of-water) says [44](river/boats).",
    "<ministry-of-water The ministry> says <river/boats 44>.",
  ],
  ["*[Anna *Fisher*](anna)*", "/<anna Anna /Fisher/>/"],
  ["[*Anna*](anna)", "<anna /Anna/>"],
])("%j is read as %j", (source, tree) => {
  expect(drawn(source)).toBe(tree);
});

test.each([
  ["2 * 3 * 4", "2 * 3 * 4"],
  ["an_id_with_signs", "an_id_with_signs"],
  ["*never closed", "*never closed"],
  ["closed by nothing*", "closed by nothing*"],
  ["*crossed **over* it**", "/crossed **over/ it**"],
  ["[no link]", "[no link]"],
  ["[words](an id)", "[words](an id)"],
  ["[](anna)", "[](anna)"],
  [String.raw`\*not so\* \[x](y)`, "*not so* [x](y)"],
  ["<b onclick=x>&amp;</b>", "<b onclick=x>&amp;</b>"],
  ["![picture](anna)", "!<anna picture>"],
  ["", ""],
])("what is no mark is text: %j", (source, text) => {
  expect(drawn(source)).toBe(text);
});

test("a link to an id that is not known is its words alone", () => {
  expect(drawn("[Anna](anna) and [*Bela*](bela)", (id) => id === "anna")).toBe("<anna Anna> and /Bela/");
  expect(drawn("[x](javascript:alert)", () => false)).toBe("x");
});

test("without marks a text can be read out", () => {
  expect(plainStoryText("*So* says [Anna](anna).\n\nTwice.")).toBe("So says Anna.\n\nTwice.");
});

test("links are found and renamed wherever they stand, and words stay where an id goes", () => {
  const source = String.raw`*[Anna](anna)* and [Bela **B.**](bela), not \[C](carl).`;
  expect(linksInStoryText(source)).toEqual(["anna", "bela"]);
  expect(withLinks(source, (id) => (id === "anna" ? "anna-fisher" : undefined))).toBe(
    String.raw`*[Anna](anna-fisher)* and Bela **B.**, not \[C](carl).`,
  );
});

test("every text is read, all its letters stay in their order, and what was renamed to itself is as it was", () => {
  const piece = fc.constantFrom(
    "*",
    "**",
    "_",
    "__",
    "[",
    "]",
    "](",
    ")",
    "\\",
    " ",
    "\n\n",
    "a",
    "ы",
    "(id)",
    "<b>",
    "👩‍👩‍👧",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join("");
      const letters = (text: string) => text.replace(/[^\p{L}\p{Extended_Pictographic}<>]/gu, "");
      const words = source.replace(/\]\([^()\s]+\)/g, "");
      expect(letters(plainStoryText(source)).length).toBeGreaterThanOrEqual(letters(words).length - 2);
      expect(withLinks(source, (id) => id)).toBe(source);
    }),
    { seed: 20211, numRuns: 2000 },
  );
});

test("a hostile text takes no longer than its length", () => {
  const began = performance.now();
  for (const part of ["[", "[a](", "*", "**_", "[a](b) *", "\\", "[[a](b)"]) parseStoryText(part.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(3000);
});
