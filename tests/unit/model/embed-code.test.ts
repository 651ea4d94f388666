import { expect, test } from "vitest";
import { elementCode, frameCode } from "../../../src/model/embed-code.ts";
import { siteAddresses } from "../../../src/model/site-addresses.ts";

test("a frame is three lines of HTML with a form of its own and few rights", () => {
  const code = frameCode({
    address: "https://example.org/claimgraph.html#v=1&sel=a",
    title: "A bridge",
    width: 900,
    height: 600,
  });
  expect(code).toBe(`<iframe src="https://example.org/claimgraph.html#v=1&amp;sel=a" title="A bridge"
  width="900" height="600" style="width: 100%; height: auto; aspect-ratio: 900 / 600; min-height: 400px; border: 0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen" loading="lazy"></iframe>`);
});

test("what is hostile stays inside its attribute, on its line", () => {
  const nasty = 'x" onload="alert(1)\n"><script>alert(2)</script>&\u0000';
  const frame = frameCode({ address: nasty, title: nasty, width: 9, height: 6 });
  const site = {
    script: "https://example.org/a.js",
    picture: "https://example.org/picture.svg",
    page: "https://example.org/",
  };
  const element = elementCode({ ...site, title: nasty }, [["lens", nasty]]);
  expect(frame.split("\n")).toHaveLength(3);
  expect(element).toBe(`<script type="module" src="https://example.org/a.js"></script>
<claim-graph lens="x&quot; onload=&quot;alert(1) &quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;&amp;" style="display: block; height: 600px">
  <a href="https://example.org/"><img src="https://example.org/picture.svg" alt="x&quot; onload=&quot;alert(1) &quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;&amp;" style="max-width: 100%"></a></claim-graph>`);
  expect(frame.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
});

test.each([
  ["https://example.org/map/", "https://example.org/map/", "https://example.org/map/claimgraph.html"],
  ["https://example.org/map", "https://example.org/map/", "https://example.org/map/claimgraph.html"],
  [
    "https://example.org/map/index.html#x",
    "https://example.org/map/index.html",
    "https://example.org/map/claimgraph.html",
  ],
  ["http://example.org?a=b", "http://example.org/", "http://example.org/claimgraph.html"],
])("a site at %s has its page at %s", (base, page, frame) => {
  expect(siteAddresses(base)).toMatchObject({ page, frame });
});

test.each([undefined, "javascript:alert(1)", "file:///tmp/", "no address"])("%s is no place of a site", (base) => {
  expect(siteAddresses(base)).toBeUndefined();
});
