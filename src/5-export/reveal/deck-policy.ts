import { hashOf } from "../site/content-policy.ts";
import type { InlineParts } from "./speaker-view.ts";

/** The size of a deck's slides in pixels. */
interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** Where the deck's own files lie; on the disk some browsers do not count them as `'self'`. No page of the web gets at files. */
const OWN = "'self' file:";

/**
 * What a deck may load and run: its own files, and of what stands in a page itself the two styles that reveal.js makes
 * for printing and the `speaker`'s view.
 */
export function deckPolicy({ width, height }: SlideSize, speaker: InlineParts): string {
  const printed = [
    `@page{size:${width}px ${height}px; margin: 0px;}`,
    `.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ${width}px; max-height:${height}px}`,
  ];
  return [
    "default-src 'none'",
    ["script-src", OWN, ...speaker.scripts.map(hashOf)].join(" "),
    ["style-src", OWN, ...[...printed, ...speaker.styles].map(hashOf)].join(" "),
    `font-src ${OWN}`,
    `img-src ${OWN} data:`,
    `frame-src ${OWN}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
