import type { BrowserContextOptions, Locator } from "playwright-core";
import { expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { serve } from "../support/serve.ts";
import { shareDialog } from "../support/share-dialog.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage, serveGraph, siteOf } from "../support/viewer-page.ts";

const stand = standFor(toldGraph());

const open = (hash: string, options: BrowserContextOptions = {}) =>
  openPage(stand.browser, `${stand.server.address}${hash}`, options);

const fieldIn = (dialog: Locator, name: string) => dialog.getByRole("textbox", { name });

test("the button opens the dialog, Escape closes it, and the focus goes back to the button", async () => {
  const { page, troubles, close } = await open("");
  const button = page.getByRole("button", { name: "Share" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: "Link", selected: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  // Arrow keys go round the tabs; the page behind hears none of them.
  for (const [key, name] of [
    ["ArrowRight", "Embed"],
    ["ArrowRight", "Picture"],
    ["ArrowRight", "Cite"],
    ["ArrowRight", "Link"],
    ["ArrowLeft", "Cite"],
    ["Home", "Link"],
    ["End", "Cite"],
  ] as const) {
    await page.keyboard.press(key);
    await dialog.getByRole("tab", { name, selected: true }).waitFor();
    await page.waitForFunction(
      (label) =>
        document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.textContent?.trim() === label,
      name,
    );
    expect(await axeViolations(page), name).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await button.evaluate((one) => one.getRootNode() instanceof ShadowRoot && one.matches(":focus"))).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test("the link to what is seen is copied, and shows the same in another page", async () => {
  const { page, close } = await open("#v=1&lens=everything&sel=ada-lind&topic=traffic", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const dialog = await shareDialog(page);
  await dialog.getByRole("button", { name: "Copy: Link to what you see" }).click();
  await dialog.getByRole("button", { name: "Copied: Link to what you see" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${stand.server.address}#v=1&lens=everything&topic=traffic&sel=ada-lind`);
  const other = await openPage(stand.browser, link);
  await other.page.getByRole("complementary").getByRole("heading", { name: "Ada Lind" }).waitFor();
  await other.close();
  await close();
});

test("in a story there is a link to the step, which leaves to the reader's screen how it is seen", async () => {
  const { page, close } = await open("#story=bridge&step=2");
  await page.getByRole("heading", { level: 2, name: "One finds it narrow" }).waitFor();
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect
    .poll(() => fieldIn(dialog, "Link to this step of the story").inputValue())
    .toBe(`${stand.server.address}#v=1&story=bridge&step=2`);
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await expect
    .poll(() => fieldIn(dialog, "As a frame").inputValue())
    .toContain(`${stand.server.address}claimgraph.html#v=1&amp;story=bridge&amp;step=2"`);
  await expect.poll(() => fieldIn(dialog, "As an element").inputValue()).toContain(`story="bridge" step="2"`);
  await close();
});

test("the code of the frame shows the view in somebody's page, in a form that needs no script, and errs nowhere", async () => {
  const { page, close } = await open("#v=1&sel=ada-lind&topic=traffic");
  const code = await fieldIn(await shareDialog(page, "Embed"), "As a frame").inputValue();
  expect(code.split("\n")).toHaveLength(3);
  await close();

  const host = await stand.browser.newPage({ viewport: { width: 600, height: 900 }, locale: "en-GB" });
  const troubles: string[] = [];
  host.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  host.on("pageerror", (error) => troubles.push(String(error)));
  await host.setContent(`<body style="margin: 0">${code}</body>`);
  const frame = host.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Ada Lind" }).waitFor();
  expect(await host.locator("iframe").boundingBox()).toMatchObject({ width: 600, height: 400 });
  await expect.poll(() => host.locator("iframe").getAttribute("title")).toBe("The bridge of Lindau");
  expect(troubles).toEqual([]);
  await host.close();
});

test("the code of the element draws the view in somebody's page", async () => {
  const { page, close } = await open("#v=1&lens=everything&sel=ada-lind&topic=traffic");
  const code = await fieldIn(await shareDialog(page, "Embed"), "As an element").inputValue();
  await close();
  const site = new Map(await siteOf(toldGraph()));
  const server = await serve(site);
  const html = `<!doctype html><title>Host</title>${code.replaceAll(stand.server.address, server.address)}`;
  site.set("host.html", Buffer.from(html));
  const host = await stand.browser.newPage({ viewport: { width: 1200, height: 800 }, locale: "en-GB" });
  await host.goto(`${server.address}host.html`);
  await host.locator("aside.panel").getByRole("heading", { name: "Ada Lind" }).waitFor();
  // Its own dialog leads to the site that it is from, not to the page that it stands in.
  await host.getByRole("button", { name: "Share" }).click();
  await expect
    .poll(() => fieldIn(host.getByRole("dialog", { name: "Share" }), "Link to what you see").inputValue())
    .toMatch(new RegExp(`^${server.address}#v=1&lens=everything&topic=traffic&sel=ada-lind`));
  await host.close();
  await server.close();
});

test("titles of the data that hold markup stay titles in every code that is copied", async () => {
  const server = await serveGraph(hostileGraph());
  const { page, troubles, close } = await openPage(stand.browser, server.address);
  const dialog = await shareDialog(page, "Embed");
  // Our own pages would refuse the style attributes that a host may allow itself.
  const host = await page.context().newPage();
  for (const name of ["As a frame", "As an element"]) {
    const code = await fieldIn(dialog, name).inputValue();
    const made = await host.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      return {
        tags: [...parsed.querySelectorAll("*")].map(({ localName }) => localName),
        title: parsed.querySelector("iframe")?.title ?? parsed.querySelector("img")?.alt,
        handlers: [...parsed.querySelectorAll("*")].flatMap((one) =>
          one.getAttributeNames().filter((attribute) => attribute.startsWith("on")),
        ),
      };
    }, code);
    const isFrame = name === "As a frame";
    expect(made.tags).toEqual([
      "html",
      "head",
      ...(isFrame ? ["body", "iframe"] : ["script", "body", "claim-graph", "a", "img"]),
    ]);
    expect(made.title).toContain('<img src=x onerror="alert(1)">');
    expect(made.handlers).toEqual([]);
  }
  for (const tab of ["Picture", "Cite", "Link"]) await dialog.getByRole("tab", { name: tab }).click();
  expect(troubles).toEqual([]);
  await close();
  await server.close();
});

test("in a sandboxed frame nothing is saved and nothing copied: it is said so, and the text is marked", async () => {
  const host = await stand.browser.newPage({ viewport: { width: 1300, height: 900 }, locale: "en-GB" });
  const troubles: string[] = [];
  host.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  host.on("pageerror", (error) => troubles.push(String(error)));
  const src = `${stand.server.address}claimgraph.html?mode=explore#v=1`;
  await host.setContent(`<iframe sandbox="allow-scripts" width="1200" height="800" src="${src}"></iframe>`);
  const frame = host.frameLocator("iframe");
  await frame.locator("aside.panel").waitFor({ state: "attached" });
  await frame.locator(".picture").focus();
  await host.keyboard.press("s");
  const dialog = frame.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("button", { name: "Copy: Link to what you see" }).click();
  await dialog.getByText("This page may not write to the clipboard.").waitFor();
  const marked = await fieldIn(dialog, "Link to what you see").evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : "",
  );
  expect(marked).toMatch(/^http:.*claimgraph\.html/);
  await dialog.getByRole("tab", { name: "Picture" }).click();
  await dialog.getByText("This frame may neither save files nor print.").waitFor();
  expect(await dialog.getByRole("button", { name: "Save as PNG" }).count()).toBe(0);
  expect(await dialog.getByRole("button", { name: "Print" }).count()).toBe(0);
  await expect
    .poll(() => dialog.getByRole("link", { name: "Open the map in a tab of its own" }).getAttribute("href"))
    .toContain("claimgraph.html");
  expect(troubles).toEqual([]);
  await host.close();
});

test("where the data set says under which address it stands, a copy on this computer gives that address", async () => {
  const graph = toldGraph();
  graph.setAttribute("base", "https://example.org/lindau");
  const server = await serveGraph(graph);
  const { page, close } = await openPage(stand.browser, `${server.address}#v=1&sel=ada-lind`);
  const dialog = await shareDialog(page);
  await expect
    .poll(() => fieldIn(dialog, "Link to what you see").inputValue())
    .toMatch(/^https:\/\/example\.org\/lindau\/#v=1&sel=ada-lind/);
  expect(await dialog.getByText("nobody else can follow").count()).toBe(0);
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await expect
    .poll(() => fieldIn(dialog, "As a frame").inputValue())
    .toContain('src="https://example.org/lindau/claimgraph.html#v=1&amp;sel=ada-lind');
  await close();
  await server.close();
});

test.each([
  ["ru", "Поделиться", "Ссылка на то, что вы видите", "Скопировано"],
  ["kk", "Бөлісу", "Көріп тұрғаныңызға сілтеме", "Көшірілді"],
] as const)(
  "the dialog speaks %s, on a phone too, where all can be touched",
  async (language, title, label, copied) => {
    const { page, troubles, close } = await open(`#v=1&lang=${language}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      colorScheme: language === "kk" ? "dark" : "light",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    // As a Cyrillic keyboard has it.
    await page.locator("body").dispatchEvent("keydown", { key: "ы", code: "KeyS", bubbles: true });
    const dialog = page.getByRole("dialog", { name: title });
    await dialog.getByRole("textbox", { name: label }).waitFor();
    await dialog.getByRole("button", { name: new RegExp(`: ${label}`) }).click();
    await dialog.getByRole("button", { name: `${copied}: ${label}` }).waitFor();
    for (const tab of await dialog.getByRole("tab").all()) {
      await tab.click();
      const low = await dialog
        .locator("button, select, label.choice")
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent?.trim()),
        );
      expect(low).toEqual([]);
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  },
);
