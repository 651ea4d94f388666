import { expect, test } from "vitest";
import { parseView } from "../../src/model/parse-view.ts";
import { makeScene } from "../../src/picture/make-scene.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { atRest, openPage } from "../support/viewer-page.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

const graph = shippedGraph();
const stand = standFor(graph);

test.each(["v=1&lens=voices&x=0&y=0&zoom=0.35", "v=1&lens=voices&sel=ministry-of-healthcare&x=-60&y=-40&zoom=0.3"])(
  "the screen shows the links that pictures of the same view show, and lets those fade that lead out of it: %s",
  async (hash) => {
    const { page, close } = await openPage(stand.browser, `${stand.server.address}#${hash}`, {}, withoutWebGl);
    await atRest(page);
    const shown = await page
      .locator("[data-edge]")
      .evaluateAll((parts) =>
        parts.map((part): readonly [string, number] => [
          part.getAttribute("data-edge") ?? "",
          new Set([...part.querySelectorAll("path")].map((path) => path.getAttribute("stroke-opacity"))).size,
        ]),
      );
    const [width, height] = await page
      .locator("svg:has([data-edge])")
      .first()
      .evaluate((svg) => [svg.clientWidth, svg.clientHeight]);
    const { edges } = makeScene(graph, parseView(hash), { width: width ?? 0, height: height ?? 0 });
    expect(shown.map(([id]) => id).sort()).toEqual(edges.map(({ id }) => id).sort());
    const leaving = edges.filter(({ leaves }) => leaves).map(({ id }) => id);
    expect(leaving.length).toBeGreaterThan(3);
    const fading = shown.filter(([, opacities]) => opacities > 3).map(([id]) => id);
    expect(fading.sort()).toEqual([...leaving].sort());
    await close();
  },
);
