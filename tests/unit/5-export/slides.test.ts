import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { slidePicture } from "../../../src/5-export/slides/slide-layout.ts";
import { type DeckOptions, writeDeck } from "../../../src/5-export/slides/write-deck.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";
import { packageFaults, readPackage } from "../../support/read-package.ts";
import { smallDeck } from "../../support/small-deck.ts";

const OPTIONS: DeckOptions = { ratio: "16:9", fonts: PICTURE_FONTS, editable: false };
const hostile = (text: string) => `${text} <b>&"']]>\u0000\u0007`;

const write = (options: Partial<DeckOptions> = {}, word?: (text: string) => string) =>
  writeDeck(smallDeck(fixtureGraph(word), word), { ...OPTIONS, ...options });

/** The elements of a part, and what they say. */
function readXml(xml: string) {
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> }[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on("text", (text) => texts.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, text: texts.join("\n") };
}

const all = (xml: string, name: string) => readXml(xml).elements.filter((element) => element.name === name);

describe.each([false, true])("a deck, editable: %s", (editable) => {
  const made = write({ editable }, hostile).then((bytes) => ({ bytes, parts: unzipSync(bytes) }));
  const textOf = async (name: string) => strFromU8((await made).parts[name] ?? new Uint8Array());
  const namesLike = async (pattern: RegExp) => Object.keys((await made).parts).filter((name) => pattern.test(name));

  test("has a slide for each step, one before and one after, each with notes", async () => {
    expect(await namesLike(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(4);
    const notes = await namesLike(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(notes).toHaveLength(4);
    const second = readXml(await textOf("ppt/notesSlides/notesSlide2.xml")).text;
    expect(second).toMatch(/^Say it slowly\.\n+Then pause\. <b>&/m);
    expect(second).toContain("https://example.org/town/#v=1&lens=voices");
    for (const name of notes) expect(readXml(await textOf(name)).text.trim()).not.toBe("");
  });

  test("is a sound package: types first, a type for each part, each relationship leads somewhere", async () => {
    const { bytes } = await made;
    expect(strFromU8(bytes.subarray(30, 30 + 19))).toBe("[Content_Types].xml");
    expect(packageFaults(readPackage(bytes))).toEqual([]);
  });

  test("every part is well-formed, and each shape of a slide has an id of its own", async () => {
    for (const name of await namesLike(/\.(xml|rels|svg)$/)) readXml(await textOf(name));
    for (const name of await namesLike(/^ppt\/slides\/slide\d+\.xml$/)) {
      const ids = all(await textOf(name), "p:cNvPr").map(({ attributes }) => attributes["id"]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("each picture is an SVG without text, beside a real PNG of its size, and is described", async () => {
    for (const name of await namesLike(/media\/.*\.png$/)) {
      const png = Buffer.from((await made).parts[name] ?? new Uint8Array());
      expect(png.toString("latin1", 0, 8)).toBe("\u0089PNG\r\n\u001a\n");
      expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    }
    const drawn = await namesLike(/media\/.*\.svg$/);
    expect(drawn).toHaveLength(2);
    for (const name of drawn) expect(all(await textOf(name), "text")).toEqual([]);
    const slide = await textOf("ppt/slides/slide2.xml");
    const described = all(slide, "p:cNvPr").map(({ attributes }) => String(attributes["descr"] ?? ""));
    expect(described.some((text) => text.startsWith("Through voices") && text.includes("2024-03-01"))).toBe(true);
  });

  test("texts are in the language of the deck, and its date is the data's", async () => {
    const languages = all(await textOf("ppt/slides/slide2.xml"), "a:rPr").map(({ attributes }) => attributes["lang"]);
    expect([...new Set(languages)]).toEqual(["ru"]);
    expect((await textOf("docProps/core.xml")).match(/2024-03-01T00:00:00Z/g)).toHaveLength(2);
  });

  test("is the same bytes when written again, later", async () => {
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.from(await write({ editable }, hostile)).equals((await made).bytes)).toBe(true);
  });
});

test("links between native shapes are glued to shapes of the slide, and every node is one", async () => {
  const slide = strFromU8(unzipSync(await write({ editable: true }))["ppt/slides/slide2.xml"] ?? new Uint8Array());
  const ids = new Set(all(slide, "p:cNvPr").map(({ attributes }) => attributes["id"]));
  const glued = [...all(slide, "a:stCxn"), ...all(slide, "a:endCxn")];
  const scene = smallDeck(fixtureGraph()).slides[0]?.scene;
  expect(glued).toHaveLength(2 * (scene?.edges.length ?? 0));
  expect(glued.filter(({ attributes }) => !ids.has(attributes["id"]))).toEqual([]);
  const names = all(slide, "p:cNvPr").map(({ attributes }) => attributes["name"]);
  expect(names).toEqual(expect.arrayContaining(scene?.nodes.map(({ name }) => name) ?? []));
});

test("native shapes show what the picture shows: its nodes, and its links to what lies outside, fading", async () => {
  const { x, y } = fixtureGraph().getNodeAttributes("ada-lind");
  const deck = smallDeck(fixtureGraph());
  const camera = { x, y, ratio: 0.3 };
  const scene = makeScene(fixtureGraph(), { v: 1, lens: "everything", camera }, slidePicture("16:9"));
  const slides = deck.slides.slice(0, 1).map((slide) => ({ ...slide, scene }));
  const parts = unzipSync(await writeDeck({ ...deck, slides }, { ...OPTIONS, editable: true }));
  const slide = strFromU8(parts["ppt/slides/slide2.xml"] ?? new Uint8Array());
  const named = all(slide, "p:cNvPr").map(({ attributes }) => attributes);
  expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
  expect(named.map(({ descr }) => descr)).toEqual(expect.arrayContaining(scene.nodes.map(({ name }) => name)));
  const leaving = scene.edges.filter(({ leaves }) => leaves);
  expect(leaving.length).toBeGreaterThan(0);
  const glued = [...all(slide, "a:stCxn"), ...all(slide, "a:endCxn")];
  expect(glued).toHaveLength(2 * scene.edges.length - leaving.length);
  expect(all(slide, "a:tailEnd")).toHaveLength(
    scene.edges.filter(({ look, leaves }) => look.end === "arrow" && leaves?.towards !== "to").length,
  );
});

test("slides come in both ratios", async () => {
  const sizeOf = async (ratio: DeckOptions["ratio"]) => {
    const parts = unzipSync(await write({ ratio }));
    const [size] = all(strFromU8(parts["ppt/presentation.xml"] ?? new Uint8Array()), "p:sldSz");
    return Number(size?.attributes["cx"]) / Number(size?.attributes["cy"]);
  };
  expect(await sizeOf("16:9")).toBeCloseTo(16 / 9, 3);
  expect(await sizeOf("4:3")).toBeCloseTo(4 / 3, 3);
});
