import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Pixels } from "../support/decode-png.ts";
import { type CurvePoints, nodesOnScreen, onScreen, recordCanvases, type Written } from "../support/screen-record.ts";
import { savedFile, shareDialog } from "../support/share-dialog.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";

const stand = standFor(shippedGraph());

const VIEWS = [
  ...["voices", "actors", "topics", "figures", "sources", "everything"].map((lens) => `lens=${lens}`),
  "lens=voices&sel=feminita",
  "story=who-speaks&step=4",
];

/** Pixels: coordinates in a file have two decimals, and an edge of a form is painted softly. */
const NEAR = 1.5;
/** Pixels: as far as the largest node reaches when one is near. */
const CUT = 38;

/** A node of the file: the box about its form. */
interface Seat {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What an SVG file shows, read by the browser from what is really in it. */
interface InFile {
  readonly nodes: readonly Seat[];
  readonly curves: readonly CurvePoints[];
  readonly lines: readonly Written[];
}

test.each(VIEWS)(
  "what %s shows on the screen is what the saved SVG shows, and its letters are as high",
  async (view) => {
    const { page, close } = await openPage(
      stand.browser,
      `${stand.server.address}#v=1&${view}&theme=light&lang=en`,
      {},
      recordCanvases,
    );
    await atRest(page);
    const screen = await onScreen(page);
    const { bytes } = await savedFile(page, await shareDialog(page, "Picture"), "Save as SVG");
    await page.keyboard.press("Escape");
    const pixels = await nodesOnScreen(page);
    const file = await readFile(stand.browser, bytes.toString());

    expect(file.curves.length).toBeGreaterThan(10);
    expect(unlike(file.curves, screen.curves), "links in the file alone").toEqual([]);
    expect(unlike(screen.curves, file.curves), "links on the screen alone").toEqual([]);
    expect(file.nodes.length).toBeGreaterThan(5);
    const ink = inkOf(pixels);
    expect(file.nodes.filter((node) => !ink.some((at) => isIn(node, at))).map(({ name }) => name)).toEqual([]);
    // A node whose middle is beyond the edge is in no file; on the screen it is on its way in.
    const inside = ink.filter(([x, y]) => x > CUT && y > CUT && x < pixels.width - CUT && y < pixels.height - CUT);
    expect(inside.filter((at) => !file.nodes.some((node) => isIn(node, at)))).toEqual([]);

    // Names may have other seats where buttons lie over the screen; most have the same, and all their size.
    const both = screen.lines.filter(({ text }) => file.lines.some((line) => line.text === text));
    expect(both.length).toBeGreaterThan(screen.lines.length * 0.9);
    const isAsHigh = ({ text, size }: Written) =>
      file.lines.some((line) => line.text === text && Math.abs(size / line.size - 1) < 0.05);
    expect(both.filter((line) => !isAsHigh(line))).toEqual([]);
    await close();
  },
);

async function readFile(browser: Browser, svg: string): Promise<InFile> {
  const page: Page = await browser.newPage();
  await page.setContent(svg);
  const read = await page.evaluate<InFile>(`(() => {
    const layers = [...document.querySelectorAll("svg > g, svg > svg")];
    const count = (layer) => layer.querySelectorAll("title").length;
    const picture = layers.sort((one, other) => count(other) - count(one))[0];
    const nodes = [...picture.querySelectorAll("g > title")].map((title) => {
      const { x, y, width, height } = title.nextElementSibling.getBBox();
      return { name: title.textContent, x: x + width / 2, y: y + height / 2, radius: Math.max(width, height) / 2 };
    });
    const curves = [...picture.querySelectorAll("path:not([fill])")].flatMap((path) => {
      const d = path.getAttribute("d");
      return /^M[^A-Z]*C[^A-Z]*$/.test(d) ? [d.match(/-?[\\d.]+/g).map(Number)] : [];
    });
    const lines = [...picture.querySelectorAll("text:not([aria-hidden]) tspan")].map((span) => ({
      text: span.textContent,
      size: Number(span.parentElement.getAttribute("font-size")),
    }));
    return { nodes, curves, lines };
  })()`);
  await page.close();
  return read;
}

/** Curves that have no like among others. */
function unlike(curves: readonly CurvePoints[], others: readonly CurvePoints[]): readonly CurvePoints[] {
  const isLike = (one: CurvePoints, other: CurvePoints) =>
    one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) < NEAR);
  return curves.filter((one) => !others.some((other) => isLike(one, other)));
}

/** Where a picture is not paper, which its first pixel is. */
function inkOf({ width, rgba }: Pixels): readonly (readonly [x: number, y: number])[] {
  const ink: [number, number][] = [];
  for (let at = 0; at < rgba.length; at += 4)
    if ([0, 1, 2].some((part) => Math.abs((rgba[at + part] ?? 0) - (rgba[part] ?? 0)) > 3))
      ink.push([((at / 4) % width) + 0.5, Math.floor(at / 4 / width) + 0.5]);
  return ink;
}

function isIn({ x, y, radius }: Seat, [column, row]: readonly [number, number]): boolean {
  return Math.abs(column - x) < radius + NEAR && Math.abs(row - y) < radius + NEAR;
}
