import { onOneLine } from "../base/on-one-line.ts";
/** What a frame shows, and how large it is at most: in pixels, its form kept without a script. */
export interface FramedView {
  readonly address: string;
  /** What a screen reader calls it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The size of a frame where nobody asks for another. */
export const FRAME_SIZE = { width: 900, height: 600 } as const;

/** On a phone the form alone would leave a strip: a picture needs this many pixels to be read. */
const LEAST_HEIGHT = 400;

/**
 * The HTML of a frame, three lines. Its page may run scripts and open an article in a tab of its own (which must not
 * inherit the limits of the frame), and nothing else: it reaches neither the page around nor what a browser stores.
 */
export function frameCode({ address, title, width, height }: FramedView): string {
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}"`,
    `  width="${width}" height="${height}" style="width: 100%; height: auto; aspect-ratio: ${width} / ${height}; min-height: ${LEAST_HEIGHT}px; border: 0"`,
    `  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen" loading="lazy"></iframe>`,
  ].join("\n");
}

/** What an element in somebody else's page needs of the site, and what it is called where no script runs. */
interface ElementSite {
  readonly script: string;
  readonly picture: string;
  readonly page: string;
  readonly title: string;
}

/**
 * The HTML of a `<claim-graph>` in somebody else's page, three lines, with these attributes in this order. Inside stands what is seen
 * without scripts and on paper: the still picture, which leads to the page with a table of all claims.
 */
export function elementCode(
  { script, picture, page, title }: ElementSite,
  attributes: readonly (readonly [name: string, value: string])[],
): string {
  const given = attributes.map(([name, value]) => ` ${name}="${attribute(value)}"`).join("");
  return [
    `<script type="module" src="${attribute(script)}"></script>`,
    `<claim-graph${given} style="display: block; height: 600px">`,
    `  <a href="${attribute(page)}"><img src="${attribute(picture)}" alt="${attribute(title)}" style="max-width: 100%"></a></claim-graph>`,
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text for HTML between double quotes, on one line. */
function attribute(text: string): string {
  return onOneLine(text).replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? "");
}
