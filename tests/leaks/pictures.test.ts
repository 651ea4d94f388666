import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { PICTURE_FORMATS } from "../../src/5-export/formats.ts";
import { writeReveal } from "../../src/5-export/reveal/write-reveal.ts";
import { storyDeck } from "../../src/5-export/slides/story-deck.ts";
import { writeDeck } from "../../src/5-export/slides/write-deck.ts";
import { buildFolder, layOut } from "../../src/build.ts";
import type { Audience } from "../../src/model/audience.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { LANGUAGES } from "../../src/model/text.ts";
import { drawView } from "../../src/picture/drawing/draw-view.ts";
import { LENSES } from "../../src/picture/lenses.ts";
import { projectActors } from "../../src/query/derive/project-actors.ts";
import { browserParts } from "../support/browser-parts.ts";
import { ARTICLE, COMMENT, canariesIn, NAMES, PASSAGE, RESTRICTED } from "../support/canaries.ts";
import { CANARY_FOLDER, CANARY_TEXT, folderFiles } from "../support/canary-folder.ts";
import { PICTURE_FONTS } from "../support/picture-fonts.ts";
import { smallDeck } from "../support/small-deck.ts";

function build(audience: Audience): ClaimGraph {
  const texts = new Map([["gazette", CANARY_TEXT]]);
  const { graph } = buildFolder(folderFiles(CANARY_FOLDER), { audience, texts });
  if (!graph) throw new Error("the folder with the canaries is unsound");
  return layOut(graph, undefined).evidence;
}

/** Pixels say nothing that can be searched: a PNG and a PDF are made once, for what stands beside the picture. */
function formatsOf(lens: string) {
  return PICTURE_FORMATS.filter(({ name }) => name === "svg" || lens === "everything");
}

/** Everything that pictures of a graph say, by lens, language and format; a PDF's letters are those of its drawing. */
async function everyPicture(graph: ClaimGraph): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  for (const { id: lens } of LENSES) {
    for (const language of LANGUAGES) {
      const drawn = drawView(graph, { v: 1, lens, language }, { width: 900 });
      if ("faults" in drawn) continue;
      said.set(`${lens} ${language}`, JSON.stringify(drawn));
      for (const { name, draw } of language === "en" ? formatsOf(lens) : []) {
        const bytes = Buffer.from(await draw(drawn.drawing, { scale: 1, fonts: PICTURE_FONTS }));
        said.set(`${lens} ${name}`, bytes.toString("utf8"));
      }
    }
  }
  return said;
}

async function everySlide(graph: ClaimGraph, editable: boolean): Promise<ReadonlyMap<string, string>> {
  const bytes = await writeDeck(smallDeck(graph), { ratio: "16:9", fonts: PICTURE_FONTS, editable });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, `${name}\n${strFromU8(part)}`]));
}

/** Every story as slides, in each language: those of pictures and, once, those of shapes. */
async function everyTalk(graph: ClaimGraph): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  for (const story of graph.getAttribute("stories") ?? []) {
    for (const language of LANGUAGES) {
      const made = storyDeck(graph, story, { language, ratio: "16:9" });
      if ("faults" in made) throw new Error(made.faults.map(({ wrong }) => wrong).join("\n"));
      const editable = language === "kk";
      const bytes = await writeDeck(made.deck, { ratio: "16:9", fonts: PICTURE_FONTS, editable });
      for (const [name, part] of Object.entries(unzipSync(bytes)))
        said.set(`${story.id} ${language} ${name}`, `${name}\n${strFromU8(part)}`);
    }
  }
  return said;
}

/** Every story as a deck for browsers, in each language. */
async function everyDeck(graph: ClaimGraph): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  const browser = browserParts({ evidence: graph, actors: projectActors(graph), positions: new Map() });
  for (const story of graph.getAttribute("stories") ?? []) {
    for (const language of LANGUAGES) {
      const made = storyDeck(graph, story, { language, ratio: "4:3" });
      if ("faults" in made) throw new Error(made.faults.map(({ wrong }) => wrong).join("\n"));
      for (const { name, chunks } of await writeReveal(made.deck, { ratio: "4:3", fonts: PICTURE_FONTS, browser })) {
        const text = Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))).toString();
        said.set(`${story.id} ${language} reveal ${name}`, `${name}\n${text}`);
      }
    }
  }
  return said;
}

async function everyOutput(audience: Audience): Promise<readonly (readonly [name: string, text: string])[]> {
  const graph = build(audience);
  return [
    ...(await everyPicture(graph)),
    ...(await everySlide(graph, false)),
    ...(await everySlide(graph, true)),
    ...(await everyTalk(graph)),
    ...(await everyDeck(graph)),
  ];
}

function found(outputs: Awaited<ReturnType<typeof everyOutput>>, canaries: Parameters<typeof canariesIn>[1]) {
  return outputs.flatMap(([name, text]) => canariesIn(text, canaries).map((word) => `${name}: ${word}`));
}

test("no picture and no slide for the public holds what the public may not see, metadata and notes included", async () => {
  const outputs = await everyOutput("public");
  expect(outputs.length).toBeGreaterThan(50);
  expect(outputs.some(([name]) => name === "opening en ppt/slides/slide3.xml")).toBe(true);
  expect(outputs.some(([name]) => name === "opening kk reveal index.html")).toBe(true);
  expect(found(outputs, [RESTRICTED, COMMENT, PASSAGE, ARTICLE, NAMES])).toEqual([]);
}, 60_000);

test("those for the team show restricted records, and still no name and no word of the article", async () => {
  const outputs = await everyOutput("team");
  const seen = found(outputs, [RESTRICTED]);
  for (const where of [
    "everything en",
    "everything svg",
    "ppt/notesSlides/",
    "zorblatine-story en ppt/",
    "zorblatine-story en reveal index",
  ]) {
    expect(seen.some((one) => one.startsWith(where))).toBe(true);
  }
  expect(found(outputs, [COMMENT, ARTICLE, NAMES])).toEqual([]);
  // The team's page, alone or in a deck, shows passages where the text is at hand; nothing that is drawn does.
  expect(
    found(
      outputs.filter(([name]) => !name.endsWith("claimgraph.html")),
      [PASSAGE],
    ),
  ).toEqual([]);
}, 60_000);
