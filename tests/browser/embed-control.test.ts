import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openHost, readyIn } from "../support/host-page.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";

const stand = standFor(toldGraph());

const frame = (address: string, sandbox = "") =>
  `<iframe src="${address}" title="Map" style="width: 900px; height: 600px" ${sandbox}></iframe>
<script>
  const heard = [];
  addEventListener("message", ({ source, origin, data }) => heard.push({ ...data, from: origin }));
  const say = (message, to = "*") => document.querySelector("iframe").contentWindow.postMessage(message, to);
  const ask = (message) => new Promise((answer) => {
    const id = heard.length + "!";
    addEventListener("message", ({ data }) => data.id === id && answer(data));
    say({ type: "claim-graph", id, ...message });
  });
</script>`;

/** What the page around has heard so far, without the views. */
const heardBy = async (
  page: Page,
): Promise<readonly { event?: string; key?: string; id?: string; state: { step?: number } }[]> =>
  page.evaluate("heard");
const ask = async (page: Page, message: object): Promise<unknown> => page.evaluate(`ask(${JSON.stringify(message)})`);

/** Opens a frame and waits until it says that it is ready. */
async function openFrame(address: string, sandbox = "") {
  const host = await openHost(stand, toldGraph(), frame(address, sandbox));
  const inside = host.page.frameLocator("iframe").locator("claim-graph");
  await readyIn(inside);
  return { ...host, inside };
}

test("a page of the same origin walks the story in its frame, and is told how far it has come", async () => {
  const { page, troubles, inside, close } = await openFrame("../claimgraph.html#v=1&story=bridge&step=1");
  await expect.poll(async () => (await heardBy(page)).map(({ event }) => event)).toContain("ready");
  const at = (step: number) => ({ state: { story: "bridge", step, steps: 3, ready: true } });
  expect(await ask(page, { call: "getState" })).toMatchObject(at(1));
  expect(await ask(page, { call: "previous" })).toMatchObject({ moved: false, ...at(1) });
  expect(await ask(page, { call: "next" })).toMatchObject({ moved: true, ...at(2) });
  await inside.getByRole("heading", { name: "One finds it narrow" }).waitFor();
  expect(await ask(page, { call: "goTo", step: 3 })).toMatchObject({ moved: true, ...at(3) });
  await inside.getByRole("heading", { name: "The office does not" }).waitFor();
  expect(await ask(page, { call: "next" })).toMatchObject({ moved: false, ...at(3) });
  expect(await ask(page, { call: "goTo", step: 9 })).toMatchObject({ moved: false, ...at(3) });
  const steps = (await heardBy(page)).filter(({ event }) => event === "step").map(({ state }) => state.step);
  expect(steps).toEqual([2, 3]);
  expect(troubles).toEqual([]);
  await close();
});

test("a view is set by a link or as data; what makes no sense in it is dropped", async () => {
  const { page, troubles, inside, close } = await openFrame("../claimgraph.html");
  expect(await ask(page, { call: "setView", view: "v=1&lens=actors&sel=ada-lind" })).toMatchObject({
    state: { view: { v: 1, lens: "actors", selection: ["ada-lind"] }, ready: true },
  });
  await inside.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  const view = { lens: "<img>", selection: ["roads-office", 7, "<b>"], camera: { x: "far" }, constructor: 1 };
  expect(await ask(page, { call: "setView", view })).toMatchObject({
    state: { view: { selection: ["roads-office"] } },
  });
  await inside.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  expect(await ask(page, { call: "setView", view: { story: { id: "bridge", step: 3 } } })).toMatchObject({
    state: { story: "bridge", step: 3, view: { lens: "everything", selection: ["roads-office"] } },
  });
  await inside.getByRole("heading", { name: "The office does not" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("a page of another origin is obeyed where the frame's address names it, sandboxed or not", async () => {
  for (const sandbox of ["", `sandbox="allow-scripts"`]) {
    const host = await openHost(stand, toldGraph(), frame("about:blank", sandbox));
    const { page } = host;
    const address = `${stand.server.address}claimgraph.html?control=${encodeURIComponent(host.origin)}#v=1&story=bridge&step=2`;
    await page.locator("iframe").evaluate((one, src) => one.setAttribute("src", src), address);
    await readyIn(page.frameLocator("iframe").locator("claim-graph"));
    expect(await ask(page, { call: "next" })).toMatchObject({ moved: true, state: { step: 3 } });
    expect(host.troubles).toEqual([]);
    await host.close();
  }
});

test("a page that nobody has named, another window, and words that are no request change nothing and get no answer", async () => {
  const { page, troubles, inside, close } = await openFrame(
    "SITE/claimgraph.html?control=https://deck.example#v=1&story=bridge&step=1",
  );
  await inside.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  await page.evaluate(`say({ type: "claim-graph", id: "a", call: "next" })`);
  await page.waitForTimeout(300);
  expect(await heardBy(page)).toEqual([]);
  await inside.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  expect(troubles).toEqual([]);
  await close();

  const own = await openFrame("../claimgraph.html#v=1&story=bridge&step=1");
  // The frame's own window, and a sibling of the same origin: neither is the page around.
  await own.page.frames()[1]?.evaluate(`window.postMessage({ type: "claim-graph", id: "b", call: "next" }, "*")`);
  await own.page.evaluate(`new Promise((done) => {
    const other = document.createElement("iframe");
    other.addEventListener("load", () => {
      const script = other.contentDocument.createElement("script");
      script.textContent = 'parent.frames[0].postMessage({ type: "claim-graph", id: "c", call: "next" }, "*")';
      other.contentDocument.body.append(script);
      done();
    });
    document.body.append(other);
  })`);
  for (const message of [
    "next",
    { call: "next" },
    { type: "claim-graph", call: "toString" },
    { type: "claim-graph", call: ["next"] },
    null,
  ])
    await own.page.evaluate(`say(${JSON.stringify(message)})`);
  await own.page.waitForTimeout(300);
  expect((await heardBy(own.page)).filter(({ id }) => id !== undefined)).toEqual([]);
  expect(await ask(own.page, { call: "getState" })).toMatchObject({ state: { step: 1 } });
  expect(own.troubles).toEqual([]);
  await own.close();
});

test("a frame that has the focus tells when a key asks for more than the story, and which keys it has no use for", async () => {
  const { page, troubles, inside, close } = await openFrame("../claimgraph.html#v=1&story=bridge&step=2");
  await inside.getByRole("heading", { name: "One finds it narrow" }).focus();
  const told = async () =>
    (await heardBy(page)).flatMap(({ event, key }) => (/^(start|end|key)$/.test(event ?? "") ? [key ?? event] : []));
  await page.keyboard.press("ArrowRight");
  await inside.getByRole("heading", { name: "The office does not" }).waitFor();
  expect(await told()).toEqual([]);
  await page.keyboard.press("PageDown");
  await expect.poll(told).toEqual(["end"]);
  await page.keyboard.press("Home");
  await inside.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(told).toEqual(["end", "start"]);
  // Escape leaves nothing that is not open: the story stays, and a deck has its key.
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await expect.poll(told).toEqual(["end", "start", "Escape", "b"]);
  await inside.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});
