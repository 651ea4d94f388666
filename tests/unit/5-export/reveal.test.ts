import { expect, test } from "vitest";
import { slideSize } from "../../../src/5-export/reveal/deck-styles.ts";
import { writeReveal } from "../../../src/5-export/reveal/write-reveal.ts";
import type { SlideRatio } from "../../../src/5-export/slides/deck.ts";
import { storyDeck } from "../../../src/5-export/slides/story-deck.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import type { Language } from "../../../src/model/text.ts";
import { projectActors } from "../../../src/query/derive/project-actors.ts";
import { browserParts } from "../../support/browser-parts.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";
import { toldGraph } from "../../support/told-graph.ts";

interface Wanted {
  readonly language?: Language;
  readonly ratio?: SlideRatio;
  readonly theme?: string;
}

/** The first story of a graph as a folder: every file's text by its name. */
async function folderOf(graph: ClaimGraph, { language = "en", ratio = "16:9", theme }: Wanted = {}) {
  const [story] = graph.getAttribute("stories") ?? [];
  if (!story) throw new Error("no story");
  const made = storyDeck(graph, story, { language, ratio, ...(theme !== undefined && { theme }) });
  if ("faults" in made) throw new Error(made.faults.map(({ wrong }) => wrong).join("\n"));
  const browser = browserParts({ evidence: graph, actors: projectActors(graph), positions: new Map() });
  const files = await writeReveal(made.deck, { ratio, fonts: PICTURE_FONTS, browser });
  return new Map(
    files.map(({ name, chunks }) => [name, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))).toString()]),
  );
}

/** The slides of a page, as markup. */
function slidesOf(page: string): readonly string[] {
  return [...page.matchAll(/<section[\s\S]*?<\/section>/g)].map(([slide]) => slide);
}

test("the folder holds all that its page, its style sheets and its licences ask for", async () => {
  const files = await folderOf(toldGraph());
  const page = files.get("index.html") ?? "";
  const css = [...files].flatMap(([name, text]) => (name.endsWith(".css") && !name.includes("/") ? text : []));
  const asked = [
    ...[...page.matchAll(/(?:src|data-page)="([^"?]+)/g), ...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)],
    ...css.flatMap((text) => [...text.matchAll(/url\("?([^")]+)"?\)/g)]),
  ].map(([, path = ""]) => path);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((path) => !files.has(path))).toEqual([]);
  for (const licence of ["reveal/LICENSE", "font/OFL.txt", "viewer-licenses.md"]) expect(files.has(licence)).toBe(true);
  expect(files.get("reveal/LICENSE")).toContain("Hakim");
  expect([...files].flatMap(([name, text]) => (/url\(["']?https?:|@import/.test(text) ? name : []))).toEqual([]);
});

test("there is a slide for each step, one before and one after, each with what its presenter says", async () => {
  const slides = slidesOf((await folderOf(toldGraph())).get("index.html") ?? "");
  expect(slides).toHaveLength(5);
  const [title, first, second, , sources] = slides;
  expect(title).toContain("<h1>A bridge, twice</h1>");
  for (const slide of [title, second, sources]) expect(slide).toMatch(/<aside class="notes"><p>./);
  expect(first).toMatch(
    /data-story="bridge" data-step="1" data-view="v=1&#38;lang=en&#38;theme=light&#38;story=bridge/,
  );
  expect(second).toContain("says that it is <em>too</em> ");
  expect(second).toMatch(/<img src="pictures\/step-2.svg" alt="One finds it narrow\. .{80,}"/);
  expect(second).toMatch(/<li><strong>Ada Lind:<\/strong> /);
  expect(second).toMatch(/<aside class="notes"><p>Let them look at her\.<\/p>\n<p>Claims on this slide:<\/p>/);
  expect(sources).toContain("Lake Gazette. (2024, February 10). A bridge too narrow. <a href=");
});

test("the pictures are drawn in outlines: no font has to be installed, and nothing else is loaded", async () => {
  const files = await folderOf(toldGraph());
  for (const step of [1, 2, 3]) {
    const svg = files.get(`pictures/step-${step}.svg`) ?? "";
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/<text|<script|<image|<style/);
  }
});

test("hostile words are text, and only addresses of the web are links", async () => {
  const graph = toldGraph((text) => `<script>alert(1)</script>"'&${text}`);
  graph.setNodeAttribute("ada-lind", "url", "javascript:alert(1)");
  const page = (await folderOf(graph)).get("index.html") ?? "";
  expect(page.match(/<script/g)).toHaveLength(3);
  expect(page).toContain("&#60;script&#62;alert(1)");
  expect(page).not.toMatch(/href="javascript:/);
  expect(page.match(/<a href="/g)?.length).toBeGreaterThan(3);
});

test("the page allows nothing but its own files, and no style or script within it but by its digest", async () => {
  const page = (await folderOf(toldGraph())).get("index.html") ?? "";
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src &#39;none&#39;; script-src &#39;self&#39; file:");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(page).not.toMatch(/ style="|<style| on\w+="/);
});

test("a deck comes in its ratio, its colours and its language", async () => {
  const files = await folderOf(toldGraph(), { ratio: "4:3", theme: "dark", language: "ru" });
  const [page, css] = [files.get("index.html") ?? "", files.get("deck.css") ?? ""];
  expect(slideSize("4:3")).toEqual({ width: 960, height: 720 });
  expect(page).toContain('<html lang="ru">');
  expect(page).toContain('data-width="960" data-height="720"');
  expect(page).toContain("<h1>Мост, дважды</h1>");
  expect(page).toContain("Источники");
  expect(page).toContain("lang=ru&#38;theme=dark&#38;story=bridge&#38;step=2");
  expect(css).toContain("color-scheme: dark");
  expect(css).toContain("size: 960px 720px");
  expect(
    [...new Set(page.match(/(?<=class="[\w ]*)size-[\d-]+/g))].filter((name) => !css.includes(`.${name} {`)),
  ).toEqual([]);
});

test("the same story is the same bytes", async () => {
  const [once, again] = [await folderOf(toldGraph()), await folderOf(toldGraph())];
  expect([...once.keys()]).toEqual([...again.keys()]);
  expect([...once].filter(([name, text]) => again.get(name) !== text)).toEqual([]);
});
