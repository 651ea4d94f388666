import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodePng } from "../../support/decode-png.ts";
import { riverFolder } from "../../support/river.ts";
import { runCli } from "../../support/run-cli.ts";

test("export draws a view as SVG, PNG and PDF, the same bytes wherever it goes", async () => {
  const cwd = riverFolder();
  const printed = await runCli(["export", "svg"], { cwd });
  expect(printed).toMatchObject({ code: 0, out: expect.stringMatching(/^<svg [\s\S]*<\/svg>\n$/) });
  for (const file of ["picture.svg", "picture.png", "picture.pdf"])
    expect(await runCli(["export", file.slice(-3), "-o", file], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "picture.svg"), "utf8")).toBe(printed.out);
  expect(readFileSync(join(cwd, "picture.pdf"), "latin1")).toMatch(/^%PDF-/);
  expect(decodePng(readFileSync(join(cwd, "picture.png"))).width).toBe(1200);
}, 60_000);

test("lens, theme, language, width and scale do what they say, by options or by a link of the viewer", async () => {
  const cwd = riverFolder();
  const look = ["--lens", "everything", "--theme", "dark", "--lang", "kk"];
  const asked = await runCli(["export", "svg", ...look], { cwd });
  expect(asked.out).toContain('lang="kk"');
  const link = "https://example.org/map/#v=1&lens=everything&theme=dark&lang=kk";
  expect((await runCli(["export", "svg", "--view", link], { cwd })).out).toBe(asked.out);
  const size = ["--width", "500", "--scale", "1.5", "-o", "small.png"];
  expect(await runCli(["export", "png", ...size], { cwd })).toMatchObject({ code: 0 });
  expect(decodePng(readFileSync(join(cwd, "small.png"))).width).toBe(750);
  const twice = await runCli(["export", "svg", "--width", "500", "--scale", "2"], { cwd });
  expect(twice.out).toMatch(/^<svg [^>]*viewBox="0 0 500 [\d.]+" width="1000" height=/);
  await runCli(["export", "pdf", "--width", "500", "--scale", "2", "-o", "large.pdf"], { cwd });
  // 1,000 pixels of 96 to the inch are 750 points.
  expect(readFileSync(join(cwd, "large.pdf"), "latin1")).toMatch(/\/MediaBox \[0 0 750 [\d.]+\]/);
  expect((await runCli(["export", "svg", "--graph", "actors"], { cwd })).out).toBe(
    (await runCli(["export", "svg", "--lens", "actors"], { cwd })).out,
  );
}, 60_000);

test("a picture speaks the language that the data set names first", async () => {
  const cwd = riverFolder();
  const file = join(cwd, "graph-data/river.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("format: 1\n", "format: 1\nlanguages: [ru]\n"));
  const { out } = await runCli(["export", "svg"], { cwd });
  expect(out).toContain('lang="ru"');
  expect(out).toContain("Голоса");
}, 60_000);

test.each([
  ["a lens that is not there", ["png", "--lens", "voics"], "Did you mean voices?"],
  ["a theme that is not there", ["png", "--theme", "drak"], "Did you mean dark?"],
  ["a focus that is not there", ["svg", "--focus", "the-dayly"], "Did you mean the-daily?"],
  ["a claim without its source", ["svg", "--focus", "too-many"], "Did you mean river-2024/too-many?"],
  ["an empty path", ["svg", "-o", ""], "The path after -o is empty."],
  ["a width in words", ["svg", "--width", "wide"], "no number from 240 to 10000"],
  ["a scale that needs too much memory", ["png", "--width", "9000", "--scale", "90"], "too large"],
  ["a font for what brings its own", ["pdf", "--embed-font"], "pdf makes nothing of --embed-font."],
  ["a lens for a table", ["csv", "--lens", "voices", "-o", "tables"], "--lens is for pictures"],
  ["--with-editor for a picture", ["svg", "--with-editor"], "--with-editor is for data"],
])("%s is a wrong command", async (_, words, told) => {
  const { code, out, err } = await runCli(["export", ...words], { cwd: riverFolder() });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(told);
});

test.each([
  ["a part that no link has", "#v=1&lenz=voices", '"lenz=voices"', "Did you mean lens?"],
  ["a part far from all others", "#hello=there", '"hello=there"', "v, lens, as, type, stance"],
  ["a lens no lens could be called", "#lens=Voices%20!", '"lens=Voices !"', "voices"],
  ["a lens that is not there", "#lens=voics", 'no lens "voics"', "Did you mean voices?"],
  ["a lens twice", "#lens=voices&lens=actors", '"lens=actors"', "once"],
  ["another version", "#v=2&lens=voices", '"v=2"', "v=1"],
  ["a date that is none", "#from=yesterday", '"from=yesterday"', "2021-03"],
  ["a date that never was", "#known=2021-13", '"known=2021-13"', "2021-03"],
  ["what to count by, with nothing to count", "#by=published", '"by=published"', "from"],
  ["half of a camera", "#x=1&zoom=0.5", '"x=1"', "x, y and zoom"],
  ["a language nobody speaks here", "#lang=xx", '"lang=xx"', "en, ru, kk"],
  ["a step of no story", "#step=2", '"step=2"', "story"],
  ["a story that is not there", "#story=nowhere&step=2&lens=actors", "tell no story", "claimgraph new story"],
  ["a table", "#as=table", "as=table", "picture"],
  ["a stance nobody takes", "#stance=form", 'no stance "form"', "Did you mean for?"],
  ["a topic that is not there", "#topic=river-trafic", 'no topic "river-trafic"', "Did you mean"],
  ["a type that is not there", "#type=Persn", 'no type "Persn"', "Did you mean Person?"],
  ["an address of a page, with a question", "https://example.org/map/?lens=voices", "?lens=voices", "#"],
])("a link with %s is no picture of something else", async (_, link, wrong, remedy) => {
  const { code, out, err } = await runCli(["export", "svg", "--view", link], { cwd: riverFolder() });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(wrong);
  expect(err).toContain(remedy);
});

test("a link without a view shows what the page opens with", async () => {
  const cwd = riverFolder();
  const opening = await runCli(["export", "svg"], { cwd });
  for (const link of ["https://example.org/map/", "https://example.org/map/#", "v=1", ""])
    expect(await runCli(["export", "svg", "--view", link], { cwd })).toMatchObject({ code: 0, out: opening.out });
}, 60_000);
