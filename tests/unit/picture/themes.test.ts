import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAPERS } from "../../../src/model/palette.ts";
import { THEMES } from "../../../src/picture/themes.ts";

/** Contrast as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each(THEMES)("in the theme $id every text stands at 4.5 to 1 or more on paper and on panels", (theme) => {
  for (const ground of [theme.paper, theme.surface]) {
    for (const text of [theme.ink, theme.muted, theme.accent]) {
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test("what is seen before the script runs has the papers of the palette", () => {
  const css = readFileSync(join(import.meta.dirname, "../../../web/viewer.css"), "utf8");
  expect(css).toContain(`light-dark(${PAPERS.light.paper}, ${PAPERS.dark.paper})`);
  expect(css).toContain(`light-dark(${PAPERS.light.ink}, ${PAPERS.dark.ink})`);
});
