import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAPERS } from "../../../src/model/palette.ts";
import { THEMES } from "../../../src/picture/themes.ts";
import { contrast } from "../../support/color-difference.ts";

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
