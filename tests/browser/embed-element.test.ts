import { expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { openHost, readyIn } from "../support/host-page.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(toldGraph());

/** Somebody's page with an element, which writes down what that tells. */
const body = (attributes: string, inside = "") => `<script>
  const heard = [];
  for (const name of ["ready", "view", "select", "step"])
    addEventListener("claim-graph-" + name, ({ type, detail, composed }) => heard.push({ type: type.slice(12), composed, ...detail }));
</script>
<script type="module" src="../assets/viewer.js"></script>
<claim-graph src="../graph.json" ${attributes}>${inside}</claim-graph>`;

test("attributes say what is seen, and what is seen follows them", async () => {
  const { page, troubles, close } = await openHost(
    stand,
    toldGraph(),
    body(`lens="actors" lang="ru" theme="dark" view="v=1&sel=ada-lind"`),
    { viewport: { width: 1300, height: 800 } },
  );
  const graph = page.locator("claim-graph");
  await readyIn(graph);
  await graph.getByRole("heading", { name: "Ада Линд", level: 2 }).waitFor();
  const viewOf = () => graph.evaluate((element) => ("view" in element ? element.view : undefined));
  expect(await viewOf()).toMatchObject({ lens: "actors", language: "ru", theme: "dark", selection: ["ada-lind"] });
  await graph.evaluate((element) => element.setAttribute("lang", "en"));
  await graph.getByRole("heading", { name: "Ada Lind", level: 2 }).waitFor();
  await graph.evaluate((element) => element.setAttribute("lens", "everything"));
  await expect.poll(viewOf).toMatchObject({ lens: "everything", language: "en", selection: ["ada-lind"] });
  await graph.evaluate((element) => element.setAttribute("story", "bridge"));
  await graph.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  await graph.evaluate((element) => element.setAttribute("step", "2"));
  await graph.getByRole("heading", { name: "One finds it narrow" }).waitFor();
  await graph.evaluate((element) => element.removeAttribute("story"));
  await graph.getByRole("combobox").first().waitFor();
  await graph.evaluate((element) => element.setAttribute("mode", "read"));
  await graph.getByRole("button", { name: "Explore" }).waitFor();
  expect(await graph.getByRole("combobox").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("the page around is told what happens, in order", async () => {
  const { page, troubles, close } = await openHost(stand, toldGraph(), body(`story="bridge"`));
  const graph = page.locator("claim-graph");
  await graph.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  await graph.getByRole("button", { name: "Next step" }).click();
  await graph.getByRole("heading", { name: "One finds it narrow" }).waitFor();
  const heard = () =>
    page.evaluate<readonly { type: string; composed: boolean; step?: number; selection?: string[] }[]>("heard");
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain("select");
  const all = await heard();
  expect(all[0]).toMatchObject({ type: "ready", view: { v: 1, story: { id: "bridge", step: 1 } } });
  expect(all.filter(({ type }) => type === "ready")).toHaveLength(1);
  expect(all.filter(({ type }) => type === "step")).toMatchObject([
    { story: "bridge", step: 1, steps: 3 },
    { story: "bridge", step: 2, steps: 3 },
  ]);
  expect(all.filter(({ type }) => type === "select").at(-1)).toMatchObject({ selection: ["ada-lind"] });
  expect(all.every(({ composed }) => composed)).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test("with another address it shows another graph, and says which one did not come", async () => {
  const size = { viewport: { width: 1300, height: 800 } };
  const { page, close } = await openHost(stand, toldGraph(), body(""), size);
  const graph = page.locator("claim-graph");
  await readyIn(graph);
  await graph.evaluate((element) => element.setAttribute("src", "../nowhere.json"));
  await graph.getByRole("alert").filter({ hasText: "nowhere.json" }).waitFor();
  await graph.evaluate((element) => Object.assign(element, { src: "../graph.json?again", mode: "explore" }));
  const search = graph.getByRole("combobox").first();
  await search.fill("ferryman");
  await graph.getByRole("option", { name: "A ferryman", exact: true }).click();
  await graph.getByRole("heading", { name: "A ferryman", level: 2 }).waitFor();
  await expect.poll(() => graph.getAttribute("src")).toBe("../graph.json?again");
  await close();
});

test("a view that is set as a property is looked at from where its camera stands; what is no view shows the whole", async () => {
  const { page, troubles, close } = await openHost(stand, toldGraph(), body(""));
  const graph = page.locator("claim-graph");
  await readyIn(graph);
  const { x, y } = toldGraph().getNodeAttributes("roads-office");
  await graph.evaluate(
    (element, place) => {
      Object.assign(element, { view: { v: 1, lens: "everything", camera: { ...place, ratio: 0.2 } } });
    },
    { x, y },
  );
  const box = await graph.locator(".picture").boundingBox();
  if (!box) throw new Error("no picture");
  const read = async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return graph.getByRole("heading", { level: 2 }).allTextContents();
  };
  await expect.poll(read, { timeout: 8000 }).toContain("Office of Roads");
  await graph.evaluate((element) => Object.assign(element, { view: undefined }));
  await expect.poll(() => graph.evaluate((element) => ("view" in element ? element.view : 0))).toEqual({ v: 1 });
  expect(troubles).toEqual([]);
  await close();
});

test("what its attributes are told while it stands nowhere holds when it is back", async () => {
  const { page, troubles, close } = await openHost(stand, toldGraph(), body(`story="bridge"`));
  const graph = page.locator("claim-graph");
  await graph.getByRole("heading", { name: "Everybody speaks" }).waitFor();
  await graph.evaluate((element) => {
    element.remove();
    element.setAttribute("step", "2");
    document.body.append(element);
  });
  await graph.getByRole("heading", { name: "One finds it narrow" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("made by a script, with its view set as a property before it stands in the page, it shows that view", async () => {
  const { page, troubles, close } = await openHost(stand, toldGraph(), body("hidden"));
  await page.evaluate(`(() => {
    const graph = document.createElement("claim-graph");
    graph.src = "../graph.json";
    graph.id = "made";
    graph.view = { v: 1, selection: ["roads-office"] };
    document.body.append(graph);
  })()`);
  const made = page.locator("#made");
  await made.getByRole("heading", { name: "Office of Roads", level: 2 }).waitFor();
  // With no size given by the page it has one of its own.
  expect((await made.boundingBox())?.height).toBeGreaterThan(400);
  expect(troubles).toEqual([]);
  await close();
});

test("the page's own element, told to be read later, has what is read with", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  const graph = page.locator("claim-graph");
  await graph.getByRole("combobox").first().waitFor();
  await graph.evaluate((element) => element.setAttribute("mode", "read"));
  await graph.getByRole("button", { name: "Explore" }).waitFor();
  expect(await graph.getByRole("combobox").count()).toBe(0);
  await graph.evaluate((element) => element.setAttribute("mode", "explore"));
  await graph.getByRole("combobox").first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("what stands inside is seen on paper, and where no script runs", async () => {
  const inside = `<p id="still">A picture and a table</p>`;
  const running = await openHost(stand, toldGraph(), body("", inside));
  await readyIn(running.page.locator("claim-graph"));
  expect(await running.page.locator("#still").boundingBox()).toBeNull();
  await running.page.emulateMedia({ media: "print" });
  await expect.poll(() => running.page.locator("#still").boundingBox(), { timeout: 5000 }).not.toBeNull();
  expect(await running.page.locator(".picture").boundingBox()).toBeNull();
  await running.close();
  const still = await openHost(stand, toldGraph(), body("", inside), { javaScriptEnabled: false });
  expect((await still.page.locator("#still").boundingBox())?.height).toBeGreaterThan(10);
  await still.close();
});

test("letters come in the font they were measured in", async () => {
  const { page, troubles, close } = await openHost(stand, toldGraph(), body(""));
  await readyIn(page.locator("claim-graph"));
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].flatMap(({ family, weight, status }) =>
        family.includes("Noto Sans") ? [`${weight} ${status}`] : [],
      ),
    );
  await expect.poll(loaded).toEqual(["400 loaded", "600 loaded"]);
  expect(troubles).toEqual([]);
  await close();
});

test("axe finds nothing to mend in somebody's page, and the page nothing in the element", async () => {
  const article = `<main><h1>An article</h1>${body(`mode="read" story="bridge" step="2"`)}${body(`mode="read"`)}</main>`;
  const { page, close } = await openHost(stand, toldGraph(), article.replace("const heard = [];", ""));
  await readyIn(page.locator("claim-graph").first());
  await page.getByRole("button", { name: "Explore" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await close();
});
