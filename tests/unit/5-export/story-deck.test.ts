import { describe, expect, test } from "vitest";
import { type StoryDeckOptions, storyDeck } from "../../../src/5-export/slides/story-deck.ts";
import { writeDeck } from "../../../src/5-export/slides/write-deck.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";
import { packageFaults, readPackage } from "../../support/read-package.ts";
import { shippedGraph } from "../../support/shipped-graph.ts";
import { toldGraph } from "../../support/told-graph.ts";

const OPTIONS: StoryDeckOptions = { language: "en", ratio: "16:9" };
const SHIPPED = shippedGraph();
const IDS = SHIPPED.getAttribute("stories")?.map(({ id }) => id) ?? [];

function storyOf(graph: ClaimGraph, id: string) {
  const story = graph.getAttribute("stories")?.find((one) => one.id === id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
}

function deckOf(graph: ClaimGraph, id: string, options: Partial<StoryDeckOptions> = {}) {
  const made = storyDeck(graph, storyOf(graph, id), { ...OPTIONS, ...options });
  if ("faults" in made) throw new Error(made.faults.map(({ wrong }) => wrong).join("\n"));
  return made.deck;
}

const write = (graph: ClaimGraph, id: string, options: Partial<StoryDeckOptions> = {}) =>
  writeDeck(deckOf(graph, id, options), { ratio: options.ratio ?? "16:9", fonts: PICTURE_FONTS, editable: false });

test("two stories are shipped", () => expect(IDS).toHaveLength(2));

describe.each(IDS)(
  "the shipped story %s as slides",
  (id) => {
    const written = write(SHIPPED, id);
    const opened = written.then(readPackage);
    const steps = storyOf(SHIPPED, id).steps;
    const slides = steps.map((_, index) => index + 2);

    test("has a slide for each step, one before and one after, in a sound package", async () => {
      const pack = await opened;
      expect(pack.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(steps.length + 2);
      expect(packageFaults(pack)).toEqual([]);
    });

    test("each step's slide holds a described picture, as SVG and as a real PNG", async () => {
      const pack = await opened;
      for (const slide of slides) {
        const [picture] = pack
          .elementsOf(`ppt/slides/slide${slide}.xml`, "p:cNvPr")
          .filter(({ attributes }) => attributes["name"] === "Picture");
        expect(String(picture?.attributes["descr"]).length).toBeGreaterThan(80);
        expect(pack.bytesOf(`ppt/media/image-${slide}-1.png`).toString("latin1", 0, 8)).toBe("\u0089PNG\r\n\u001a\n");
        expect(pack.textOf(`ppt/media/image-${slide}-2.svg`)).toMatch(/^<svg /);
      }
    });

    test("each step's notes hold what the presenter says and the full reference of each claim it cites", async () => {
      const pack = await opened;
      for (const [index, step] of steps.entries()) {
        const notes = pack.wordsOf(`ppt/notesSlides/notesSlide${index + 2}.xml`);
        const said = typeof step.notes === "object" ? step.notes.en : step.notes;
        expect(notes).toContain(said ?? "");
        for (const cited of step.cites ?? []) {
          const claim = SHIPPED.getNodeAttributes(cited);
          if (claim.kind !== "Claim") throw new Error(`${cited} is no claim`);
          expect(notes).toContain(SHIPPED.getNodeAttribute(claim.source, "label"));
          expect(notes).toContain(claim.evidence[0]?.url ?? "https://");
        }
      }
    });

    test("is the same bytes twice", async () => {
      expect(Buffer.from(await write(SHIPPED, id)).equals(Buffer.from(await written))).toBe(true);
    });
  },
  60_000,
);

test("every story fits its slides in each language and ratio: something is seen at every step", () => {
  for (const id of IDS) {
    for (const language of ["ru", "kk"] as const) {
      const { slides, subtitle } = deckOf(SHIPPED, id, { language, ratio: "4:3" });
      expect(subtitle).toMatch(/(Перевод не проверен|Аударма тексерілмеген)$/);
      for (const { heading, text, scene } of slides) {
        expect(heading + text.flat().map((run) => run.text)).toMatch(/\p{Script=Cyrillic}/u);
        expect(scene.nodes.length).toBeGreaterThan(0);
      }
    }
    expect(deckOf(SHIPPED, id).subtitle).not.toContain("not checked");
  }
});

test("what a step selects stands in its picture, and is brought near", () => {
  const [whole, narrow] = deckOf(toldGraph(), "bridge").slides;
  const ada = narrow?.scene.nodes.find(({ id }) => id === "ada-lind");
  expect(ada?.selected).toBe(true);
  expect(ada?.x).toBeGreaterThan(0);
  expect(ada?.x).toBeLessThan(narrow?.scene.width ?? 0);
  expect(whole?.scene.nodes.some(({ selected }) => selected)).toBe(false);
});

test("a step's words keep their emphasis, and only what has an address of the web is a link", () => {
  const graph = toldGraph();
  graph.setNodeAttribute("ada-lind", "url", "https://ada.example/");
  const runs = deckOf(graph, "bridge").slides[1]?.text.flat() ?? [];
  expect(runs.map(({ text }) => text).join("")).toBe("Ada Lind says that it is too narrow, nobody else.");
  expect(runs.find(({ text }) => text === "Ada Lind")?.address).toBe("https://ada.example/");
  expect(runs.find(({ text }) => text === "too")?.emphasis).toBe(true);
  expect(runs.find(({ text }) => text === "nobody")?.address).toBeUndefined();
  graph.setNodeAttribute("ada-lind", "url", "javascript:alert(1)");
  const bad = deckOf(graph, "bridge").slides[1]?.text.flat() ?? [];
  expect(bad.find(({ text }) => text.startsWith("Ada Lind"))?.address).toBeUndefined();
});

test("each slide links to its step on the page, where the data say where that is", () => {
  const graph = toldGraph();
  graph.removeAttribute("base");
  expect(deckOf(graph, "bridge").slides[1]?.live).toBeUndefined();
  graph.setAttribute("base", "https://town.example/map/");
  expect(deckOf(graph, "bridge", { language: "ru" }).slides[1]?.live).toBe(
    "https://town.example/map/#v=1&lang=ru&story=bridge&step=2",
  );
});

test("a step whose picture would be empty is named", () => {
  const graph = toldGraph();
  const [first, ...others] = storyOf(graph, "bridge").steps;
  if (!first) throw new Error("a step is wanted");
  const nothing = { ...first, view: { lens: "figures", time: { to: "1900" } } };
  const made = storyDeck(graph, { id: "bridge", title: "Bridge", steps: [nothing, ...others] }, OPTIONS);
  expect("faults" in made && made.faults[0]?.wrong).toMatch(/^Step 1 \(all\) of the story "bridge": The lens/);
});
