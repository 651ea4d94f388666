import { expect, test } from "vitest";
import { toldGraph } from "../../support/told-graph.ts";
import { siteOf } from "../../support/viewer-page.ts";

test("a site that says where it stands tells other programs how to frame it", async () => {
  const graph = toldGraph();
  graph.setAttribute("base", "https://example.org/lindau");
  graph.setAttribute("title", 'The "bridge" <of> Lindau');
  const site = await siteOf(graph);
  const index = Buffer.from(site.get("index.html") ?? []).toString();
  expect(index).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/lindau/oembed.json">',
  );
  const answer = JSON.parse(Buffer.from(site.get("oembed.json") ?? []).toString());
  expect(answer).toEqual({
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

test.each([undefined, "javascript:alert(1)"])(
  "a site at %s has no such file: a frame needs an address",
  async (base) => {
    const graph = toldGraph();
    if (base !== undefined) graph.setAttribute("base", base);
    const site = await siteOf(graph);
    expect(site.has("oembed.json")).toBe(false);
    expect(Buffer.from(site.get("index.html") ?? []).toString()).not.toContain("oembed");
  },
);
