import { createHash } from "node:crypto";

/** The size of a deck's slides in pixels. */
interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** Where the deck's own files lie; on the disk some browsers do not count them as `'self'`. No page of the web gets at files. */
const OWN = "'self' file:";

/** What a deck may load and run: its own files only, and of styles in the page those two that reveal.js makes for printing. */
export function deckPolicy({ width, height }: SlideSize): string {
  const printed = [
    `@page{size:${width}px ${height}px; margin: 0px;}`,
    `.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ${width}px; max-height:${height}px}`,
  ];
  return [
    "default-src 'none'",
    `script-src ${OWN}`,
    `style-src ${OWN} ${printed.map(hashOf).join(" ")}`,
    `font-src ${OWN}`,
    `img-src ${OWN} data:`,
    `frame-src ${OWN}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
