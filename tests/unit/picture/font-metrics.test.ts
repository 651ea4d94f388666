import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { type FontWeight, textWidth } from "../../../src/picture/labels/font-metrics.ts";

const require = createRequire(import.meta.url);
const FONTS: Readonly<Record<FontWeight, string>> = {
  400: "400Regular/NotoSans_400Regular",
  600: "600SemiBold/NotoSans_600SemiBold",
};

test.each([400, 600] as const)("the table measures weight %s as the font itself does, and a little wider", (weight) => {
  const font = create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${FONTS[weight]}.ttf`)));
  if (!("layout" in font)) throw new Error("a collection of fonts");
  for (const text of [
    "Gulzada Serzhan",
    "Министерство здравоохранения",
    "Әділет ғылым қоғамы, 20 250 — “№ 5”",
    "Čapek, Łódź",
  ]) {
    const drawn = (font.layout(text).advanceWidth / font.unitsPerEm) * 14;
    expect(textWidth(text, 14, weight) / drawn).toBeGreaterThan(1);
    expect(textWidth(text, 14, weight) / drawn).toBeLessThan(1.06);
  }
});

test("a character the font lacks counts as wide", () => {
  expect(textWidth("漢", 10, 400)).toBeGreaterThanOrEqual(10);
});
