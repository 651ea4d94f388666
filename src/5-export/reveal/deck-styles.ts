import type { Theme } from "../../picture/theme.ts";
import type { SlideRatio } from "../slides/deck.ts";
import { type Area, SLIDE_LAYOUTS } from "../slides/slide-layout.ts";

/** CSS pixels in an inch: a slide of 13.333 inches is 1280 of them wide. */
const PIXELS_PER_INCH = 96;

/** How large the slides of a ratio are, in pixels. */
export function slideSize(ratio: SlideRatio): { readonly width: number; readonly height: number } {
  const { width, height } = SLIDE_LAYOUTS[ratio];
  return { width: Math.round(width * PIXELS_PER_INCH), height: Math.round(height * PIXELS_PER_INCH) };
}

/** The class of a text of that many points. */
export function sizeClass(points: number): string {
  return `size-${String(points).replace(".", "-")}`;
}

/** The part of a deck's style sheet that differs from deck to deck: colours, places on the slide, sizes of letters. */
export function deckStyles(theme: Theme, ratio: SlideRatio, sizes: readonly number[]): string {
  const { paper, ink, muted, line, surface, accent } = theme;
  const colors = Object.entries({ paper, ink, muted, line, surface, accent }).map(
    ([name, color]) => `  --${name}: ${color};`,
  );
  const { heading, words, picture, body } = SLIDE_LAYOUTS[ratio];
  const { width, height } = slideSize(ratio);
  const used = [...new Set(sizes)].sort((a, b) => a - b);
  return [
    ":root {",
    `  color-scheme: ${theme.dark ? "dark" : "light"};`,
    ...colors,
    "}",
    ...Object.entries({ heading, words, picture, body }).map(([name, area]) => areaRule(name, area)),
    ...used.map((points) => `.reveal .${sizeClass(points)} {\n  font-size: ${points}pt;\n}`),
    `@page {\n  size: ${width}px ${height}px;\n  margin: 0;\n}`,
    `@media print {\n  .reveal .slides section {\n    width: ${width}px;\n    height: ${height}px;\n  }\n}`,
    "",
  ].join("\n");
}

function areaRule(name: string, { x, y, w, h }: Area): string {
  const sides = Object.entries({ left: x, top: y, width: w, height: h });
  const lines = sides.map(([side, inches]) => `  ${side}: ${Math.round(inches * PIXELS_PER_INCH)}px;`);
  return `.reveal .slides .${name} {\n  position: absolute;\n${lines.join("\n")}\n}`;
}
