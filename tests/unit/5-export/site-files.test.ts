import { expect, test } from "vitest";
import { claimsTable } from "../../../src/5-export/site/claims-table.ts";
import { firstPicture } from "../../../src/5-export/site/first-picture.ts";
import { siteFiles } from "../../../src/5-export/site/site-files.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const ASSETS = new Map(
  ["assets/viewer.js", "assets/viewer.css", "one-file/viewer.js"].map((name) => [name, Buffer.from("")] as const),
);

/** The files of a graph's site as texts, with nothing for a viewer. */
function textsOf(graph: ClaimGraph): ReadonlyMap<string, string> {
  const files = siteFiles({ graph, graphJson: "{}", actorsJson: "{}", assets: ASSETS });
  return new Map(files.map(({ name, chunks }) => [name, [...chunks].map(String).join("")]));
}

test("an empty graph has a page without picture and table", () => {
  const graph = fixtureGraph();
  graph.clearEdges();
  for (const id of graph.nodes()) graph.dropNode(id);
  const files = textsOf(graph);
  expect(files.has("picture.svg")).toBe(false);
  for (const page of ["index.html", "claimgraph.html"]) expect(files.get(page)).not.toMatch(/<table|<img|<svg/);
});

test("a graph too large for one picture has the table alone", () => {
  const graph = fixtureGraph();
  for (let at = 0; at < 2100; at++)
    graph.addEdge("ada-lind", "ferryman", {
      type: "speaksAbout",
      weight: 1,
      basis: "article",
      claimIds: [],
      sourceIds: [],
    });
  expect(firstPicture(graph, "en")).toBeUndefined();
  expect(claimsTable(graph, "en").match(/<tr>/g)).toHaveLength(5);
});

test("the table is in the reader's language, groups claims by speaker, and markup in it is text", () => {
  const table = claimsTable(
    fixtureGraph((text) => `<b>${text}</b>`),
    "ru",
  );
  expect(table).not.toContain("<b>");
  expect(table).toContain('<th scope="rowgroup" rowspan="2">&#60;b&#62;Office of Roads');
  expect(table).toContain("<td>мнение</td>");
  expect(table).toContain("<caption>Кто что говорит</caption>");
});
