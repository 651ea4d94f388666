import type { BrowserContext, Page } from "playwright-core";
import { decodePng, type Pixels } from "./decode-png.ts";

/** A curve by its eight coordinates, in pixels of the picture. */
export type CurvePoints = readonly number[];

/** A line of text and the height of its letters in pixels. */
export interface Written {
  readonly text: string;
  readonly size: number;
}

/** What the picture's own canvases show of links and names. */
export interface OnScreen {
  readonly curves: readonly CurvePoints[];
  readonly lines: readonly Written[];
}

/** Has every canvas of a page remember what was drawn on it since it was last cleared. */
export async function recordCanvases(context: BrowserContext): Promise<void> {
  await context.addInitScript(`(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { clearRect, moveTo, bezierCurveTo, fillText } = prototype;
    const on = (context) => (context.canvas.record ??= { curves: [], lines: [], at: [] });
    prototype.clearRect = function (...all) { delete this.canvas.record; return clearRect.apply(this, all); };
    prototype.moveTo = function (...all) { on(this).at = all; return moveTo.apply(this, all); };
    prototype.bezierCurveTo = function (...all) {
      on(this).curves.push([...on(this).at, ...all]);
      return bezierCurveTo.apply(this, all);
    };
    prototype.fillText = function (text, ...all) {
      on(this).lines.push({ text, size: Number(/([\\d.]+)px/.exec(this.font)?.[1]) });
      return fillText.call(this, text, ...all);
    };
  })()`);
}

/** What was recorded of the picture as it stands. */
export async function onScreen(page: Page): Promise<OnScreen> {
  return page.locator("claim-graph").evaluate((graph) => {
    const record = (name: string): OnScreen => {
      const canvas = graph.shadowRoot?.querySelector(`canvas.sigma-${name}`) ?? {};
      return "record" in canvas ? (canvas.record as OnScreen) : { curves: [], lines: [] };
    };
    return { curves: record("links").curves, lines: record("words").lines };
  });
}

/** The nodes as sigma has painted them, without anything that lies over or under them. */
export async function nodesOnScreen(page: Page): Promise<Pixels> {
  await page.locator("claim-graph").evaluate((graph) => {
    const others = ".panel, .view > :not(.picture), canvas:not(.sigma-nodes)";
    for (const one of graph.shadowRoot?.querySelectorAll<HTMLElement>(others) ?? [])
      one.style.setProperty("visibility", "hidden");
  });
  return decodePng(await page.locator(".picture").screenshot());
}
