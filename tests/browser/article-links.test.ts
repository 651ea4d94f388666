import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/base/seeded-random.ts";
import type { ClaimNode } from "../../src/model/attributes.ts";
import { passageUrl } from "../../src/model/passage-url.ts";
import { textIn } from "../../src/model/text.ts";
import { focusedElement } from "../support/focused-element.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

const SEED = "20211";
const CLAIMS = 10;
const MOST_STEPS = 12;

const graph = shippedGraph();
const stand = standFor(graph);

/** Claims of the shipped data, drawn without putting back. */
function drawn(): readonly (readonly [string, ClaimNode])[] {
  const random = seededRandom(SEED);
  const left = graph
    .mapNodes((id, node) => [id, node] as const)
    .flatMap(([id, node]) => (node.kind === "Claim" ? [[id, node] as const] : []));
  return Array.from({ length: CLAIMS }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

/** What somebody would type who remembers what a claim is about: its four longest words, as they come. */
function queryFor({ says }: ClaimNode): string {
  const words = textIn(says, "en").match(/[\p{L}\d]+/gu) ?? [];
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 4);
  return words.filter((word) => longest.includes(word)).join(" ");
}

/** Presses keys, a query for one, until a link of that address has the focus; how many it took. */
async function stepsTo(page: Page, id: string, claim: ClaimNode): Promise<number> {
  await page.keyboard.press("/");
  await page.keyboard.insertText(queryFor(claim));
  let steps = 2;
  const wanted = page
    .getByRole("listbox")
    .getByRole("option")
    .filter({ hasText: textIn(claim.says, "en") });
  await wanted.first().waitFor();
  while ((await wanted.first().getAttribute("aria-selected")) !== "true") {
    if (steps++ > MOST_STEPS) throw new Error(`${id} is too far down the list of results`);
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  steps++;
  const addresses = claim.evidence.map(passageUrl);
  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { level: 2, name: textIn(claim.says, "en") }).waitFor();
  while (steps < MOST_STEPS + 10) {
    await page.keyboard.press("Tab");
    steps++;
    const { href, ring } = await focusedElement(page);
    if (addresses.includes(href)) {
      expect(ring, "the link shows that it has the focus").toBe(true);
      return steps;
    }
  }
  return steps;
}

test("by keyboard alone a claim's place in the article is at most 12 steps from the start, for 10 claims drawn by lot", async () => {
  const { page, troubles, close } = await openPage(stand.browser, stand.server.address);
  const steps: (readonly [string, number])[] = [];
  for (const [index, [id, claim]] of drawn().entries()) {
    // Another query makes it another document: each begins at the beginning.
    await page.goto(`${stand.server.address}?${index}`);
    await page.locator("claim-graph-facets section").waitFor({ state: "attached" });
    steps.push([id, await stepsTo(page, id, claim)]);
  }
  expect(steps.filter(([, taken]) => taken > MOST_STEPS)).toEqual([]);
  expect(steps).toHaveLength(CLAIMS);
  expect(troubles).toEqual([]);
  await close();
}, 120_000);
