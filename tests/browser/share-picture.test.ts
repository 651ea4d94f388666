import { Resvg } from "@resvg/resvg-js";
import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { decodePng, type Pixels } from "../support/decode-png.ts";
import { PICTURE_FONTS } from "../support/picture-fonts.ts";
import { savedFile, shareDialog } from "../support/share-dialog.ts";
import { standFor } from "../support/stand.ts";
import { toldGraph } from "../support/told-graph.ts";
import { openPage } from "../support/viewer-page.ts";

const stand = standFor(toldGraph());
const SMALL = { viewport: { width: 800, height: 500 } };

const open = (hash: string, options: BrowserContextOptions = {}) =>
  openPage(stand.browser, `${stand.server.address}${hash}`, options);

test("the SVG holds what is seen and nothing that filters hide, and carries its font", async () => {
  const { page, troubles, close } = await open("#v=1&source=gazette-2024&type=Ministry&lang=en");
  const dialog = await shareDialog(page, "Picture");
  const { name, bytes } = await savedFile(page, dialog, "Save as SVG");
  expect(name).toBe("claimgraph.svg");
  const svg = bytes.toString();
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain("Office of Roads");
  expect(svg).not.toContain("Ada Lind");
  expect(svg.match(/font\/woff2;base64,d09GMg/g)).toHaveLength(2);
  await dialog.getByText("handed to your browser").waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("the PNG is the SVG painted, and the letters in it are the page's own", async () => {
  const { page, close } = await open("#v=1&theme=light", SMALL);
  const dialog = await shareDialog(page, "Picture");
  const svg = (await savedFile(page, dialog, "Save as SVG")).bytes.toString();
  await dialog.getByRole("combobox", { name: "Size of the PNG" }).selectOption("1");
  const painted = decodePng((await savedFile(page, dialog, "Save as PNG")).bytes);
  const font = {
    loadSystemFonts: false,
    fontFiles: [PICTURE_FONTS[400].path, PICTURE_FONTS[600].path],
    defaultFontFamily: "Noto Sans",
  };
  const expected = decodePng(new Resvg(svg, { font }).render().asPng());
  expect([painted.width, painted.height]).toEqual([expected.width, expected.height]);
  let other = 0;
  for (let at = 0; at < painted.rgba.length; at += 4)
    if (Math.abs((painted.rgba[at] ?? 0) - (expected.rgba[at] ?? 0)) > 96) other++;
  // In another font it is one in twenty.
  expect(other / (painted.width * painted.height)).toBeLessThan(0.01);
  await close();
});

test("the PNG grows with its scale in all that it shows, and is transparent on request", async () => {
  const { page, troubles, close } = await open("#v=1&theme=light", SMALL);
  const dialog = await shareDialog(page, "Picture");
  const save = async () => decodePng((await savedFile(page, dialog, "Save as PNG")).bytes);
  const twice = await save();
  const size = dialog.getByRole("combobox", { name: "Size of the PNG" });
  await size.selectOption("1");
  const once = await save();
  await size.selectOption("4");
  const four = await save();
  expect([twice.width, four.width]).toEqual([once.width * 2, once.width * 4]);
  expect([twice.height, four.height]).toEqual([once.height * 2, once.height * 4]);
  const paper = (png: Pixels) => [...png.rgba.subarray(0, 4)];
  expect(paper(once)).toEqual([0xfb, 0xfa, 0xf7, 255]);
  await dialog.getByRole("checkbox", { name: "Transparent ground" }).check();
  expect(paper(await save())).toEqual([0, 0, 0, 0]);
  // As much ink for each pixel of the drawing, whatever the scale: letters and lines have grown along.
  const ink = ({ rgba, width, height }: Pixels) => {
    let dark = 0;
    for (let at = 0; at < rgba.length; at += 4) if ((rgba[at] ?? 255) < 128) dark++;
    return dark / (width * height);
  };
  expect(ink(four) / ink(once)).toBeGreaterThan(0.8);
  expect(ink(four) / ink(once)).toBeLessThan(1.25);
  expect(troubles).toEqual([]);
  await close();
});

test("the command for a PDF names the very view", async () => {
  const { page, close } = await open("#v=1&lens=everything&theme=dark&topic=traffic");
  const dialog = await shareDialog(page, "Picture");
  const command = await dialog.getByRole("textbox", { name: "Command for a PDF" }).inputValue();
  expect(command).toMatch(
    /^npx claimgraph export pdf --view "v=1&lens=everything&topic=traffic&lang=en&theme=dark" --width \d+ -o picture\.pdf$/,
  );
  await close();
});

test("the page in one file has its font with it, and is itself what others frame", async () => {
  const { page, troubles, close } = await open("claimgraph.html#v=1&lang=en", SMALL);
  const dialog = await shareDialog(page, "Picture");
  const { bytes } = await savedFile(page, dialog, "Save as SVG");
  expect(bytes.toString().match(/font\/woff2;base64,d09GMg/g)).toHaveLength(2);
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await expect
    .poll(() => dialog.getByRole("textbox", { name: "As a frame" }).inputValue())
    .toContain(`src="${stand.server.address}claimgraph.html#v=1&amp;lang=en"`);
  // The script and the graph that an element needs stand in files of their own.
  expect(await dialog.getByRole("textbox", { name: "As an element" }).count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("where filters leave nothing to see, it is said that there is nothing to draw", async () => {
  const { page, troubles, close } = await open("#v=1&lang=en&from=1700&to=1701&type=NGO&stance=for", SMALL);
  const dialog = await shareDialog(page, "Picture");
  await dialog.getByRole("button", { name: "Save as SVG" }).click();
  await dialog.getByRole("status").getByText("there is nothing to draw").waitFor();
  expect(troubles).toEqual([]);
  await close();
});
