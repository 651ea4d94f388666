import { expect, test } from "vitest";
import { siteFiles } from "../../../src/5-export/site/site-files.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { toldGraph } from "../../support/told-graph.ts";

/** The text files of a graph's site; the viewer in it does nothing. */
function siteOf(graph: ClaimGraph): ReadonlyMap<string, string> {
  const names = ["assets/viewer.js", "assets/viewer.css", "one-file/viewer.js"];
  const assets = new Map(names.map((name) => [name, Buffer.from("/**/")]));
  const files = siteFiles({ graph, graphJson: "{}", actorsJson: "{}", assets });
  return new Map(files.map(({ name, chunks }) => [name, [...chunks].map(String).join("")]));
}

test("a site that says where it stands tells other programs how to frame it", () => {
  const graph = toldGraph();
  graph.setAttribute("base", "https://example.org/lindau");
  graph.setAttribute("title", 'The "bridge" <of> Lindau');
  const site = siteOf(graph);
  expect(site.get("index.html")).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/lindau/oembed.json">',
  );
  expect(JSON.parse(site.get("oembed.json") ?? "")).toEqual({
    version: "1.0",
    type: "rich",
    title: 'The "bridge" <of> Lindau',
    provider_name: "claimgraph",
    width: 900,
    height: 600,
    html: expect.stringMatching(
      /^<iframe src="https:\/\/example\.org\/lindau\/claimgraph\.html" title="The &quot;bridge&quot; &lt;of&gt; Lindau"[^<>]*><\/iframe>$/,
    ),
  });
});

test.each([undefined, "javascript:alert(1)"])("a site at %s has no such file: a frame needs an address", (base) => {
  const graph = toldGraph();
  if (base !== undefined) graph.setAttribute("base", base);
  const site = siteOf(graph);
  expect(site.has("oembed.json")).toBe(false);
  expect(site.get("index.html")).not.toContain("oembed");
});
