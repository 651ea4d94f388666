import fc from "fast-check";
import { expect, test } from "vitest";
import type { PassageRequest } from "../../src/evidence/passage-requests.ts";
import { pinPassages } from "../../src/evidence/pin.ts";
import { prepareText, sliceText } from "../../src/evidence/prepare-text.ts";
import { resolvePassage } from "../../src/evidence/resolve-passage.ts";
import { verifyPassages } from "../../src/evidence/verify-passages.ts";

const SEED = { seed: 20211 };
const WORDS = ["rain", "хлеб", "нан", "cafe\u0301", "don’t", "🍞", "20,250", "«да»", "not", "well-known", "ё", "44%"];
const SPACES = [" ", "\r\n", "\u00A0", " — ", ", ", "  "];

const piece = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES));

/** A text and a stretch of its words, named by its first and its last words. */
const stretch = fc
  .record({
    pieces: fc.array(piece, { minLength: 6, maxLength: 40 }),
    from: fc.nat(),
    size: fc.integer({ min: 2, max: 12 }),
  })
  .map(({ pieces, from, size }) => {
    const start = from % (pieces.length - 1);
    const chosen = pieces.slice(start, start + size);
    const side = Math.min(4, Math.floor(chosen.length / 2));
    const words = (some: typeof pieces) => some.map(([word]) => word).join(" ");
    const said = (some: typeof pieces) => some.flat().slice(0, -1).join("");
    return {
      raw: `${said(pieces)}.`,
      before: pieces.slice(0, start).flat().join(""),
      chosen: said(chosen),
      passage: `${said(chosen.slice(0, side))} … ${said(chosen.slice(-side))}`,
      whole: words(chosen),
    };
  });

function request(passage: string, key = "s/c#1"): PassageRequest {
  return { key, source: "s", passage, list: "claims", index: 0, link: undefined, n: 1, place: () => ({ path: [] }) };
}
const texts = (raw: string) => new Map([["s", raw]]);

test("A stretch of a text is found by its first and last words, or a shorter one that fits, or it is ambiguous.", () => {
  fc.assert(
    fc.property(stretch, ({ raw, before, chosen, passage }) => {
      const text = prepareText(raw);
      const start = Array.from(prepareText(before).text).length;
      const meant = { start, end: start + Array.from(prepareText(chosen).text).length };
      const found = resolvePassage(text, passage);
      if (found.state === "missing") return false;
      if (found.state === "ambiguous") return found.candidates.length > 1;
      return (
        (found.start === meant.start && found.end === meant.end) ||
        found.end - found.start <= meant.end - meant.start + 2
      );
    }),
    SEED,
  );
});

test("A stretch between words that stand once is found exactly.", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 20 }), (around, within) => {
      const inner = `first🍞 ${within.flat().join("")}x\u0302last`;
      const text = prepareText(`${around.flat().join("")}${inner} ${around.flat().join("")}`);
      const found = resolvePassage(text, "first🍞 … x\u0302last");
      return found.state === "found" && sliceText(text, found) === prepareText(inner).text;
    }),
    SEED,
  );
});

test("What is pinned is exact, and has moved when something is put before it.", () => {
  fc.assert(
    fc.property(stretch, ({ raw, passage }) => {
      const one = request(passage);
      const { lock, findings } = pinPassages([one], texts(raw), () => () => true);
      fc.pre(findings[0]?.state !== "ambiguous");
      expect(findings.map(({ state }) => state)).toEqual(["exact"]);
      const [moved] = verifyPassages([one], { lock, texts: texts(`Quite new: 👍🏽\r\n${raw}`) });
      expect(moved?.state).toBe("moved");
      expect(moved?.start).toBe((findings[0]?.start ?? 0) + 14);
    }),
    SEED,
  );
});

test("A number that changes, in the text or in the record, is never proposed as near.", () => {
  const sentence = fc.record({
    before: fc.array(fc.constantFrom("rain", "fell", "on", "bakers"), { minLength: 1, maxLength: 3 }),
    number: fc.integer({ min: 1, max: 99_999 }),
    other: fc.integer({ min: 1, max: 99_999 }),
    after: fc.array(fc.constantFrom("loaves", "were", "sold"), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(sentence, ({ before, number, other, after }) => {
      fc.pre(number !== other);
      const say = (value: number) => [...before, value, ...after].join(" ");
      const raw = `In short, ${say(number)}, we hear.`;
      const { lock, findings } = pinPassages([request(say(number))], texts(raw), () => () => true);
      expect(findings[0]?.state).toBe("exact");
      const record = verifyPassages([request(say(other))], { lock, texts: texts(raw) });
      const text = verifyPassages([request(say(number))], { lock, texts: texts(raw.replace(say(number), say(other))) });
      const unpinned = verifyPassages([request(say(other))], { texts: texts(raw) });
      for (const finding of [...record, ...text, ...unpinned]) {
        expect(["altered", "missing"]).toContain(finding.state);
        expect(finding).not.toHaveProperty("nearest");
      }
    }),
    SEED,
  );
});
