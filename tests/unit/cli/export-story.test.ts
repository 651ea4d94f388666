import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPackage } from "../../support/read-package.ts";
import { riverFolder } from "../../support/river.ts";
import { runCli } from "../../support/run-cli.ts";
import { filesIn, writeFiles } from "../../support/temporary-folder.ts";

const STORY = `story:
  id: too-many-boats
  title: Too many boats?
  steps:
    - id: whole
      heading: All who speak
      text: Three voices.
      view: { lens: voices }
    - id: anna
      heading: One who finds them too many
      text: "[Anna](anna-fisher) says so."
      view: { lens: voices, selection: [anna-fisher] }
      cites: [river-2024/too-many]
      notes: Let it sink in.
`;

function toldFolder(): string {
  const cwd = riverFolder();
  writeFiles(join(cwd, "graph-data"), { "stories/too-many-boats.yaml": STORY });
  return cwd;
}

test("a story becomes slides, a step becomes a picture that names it, as does a link to the step", async () => {
  const cwd = toldFolder();
  const talk = ["export", "pptx", "--story", "too-many-boats"];
  expect(await runCli([...talk, "-o", "talk.pptx"], { cwd })).toMatchObject({ code: 0 });
  const pack = readPackage(readFileSync(join(cwd, "talk.pptx")));
  expect(pack.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(4);
  expect(pack.wordsOf("ppt/notesSlides/notesSlide3.xml")).toContain("Let it sink in.");

  const editable = [...talk, "--editable", "--ratio", "4:3", "--lang", "kk", "--theme", "dark", "-o", "shapes.pptx"];
  expect(await runCli(editable, { cwd })).toMatchObject({ code: 0 });
  const shapes = readPackage(readFileSync(join(cwd, "shapes.pptx")));
  expect(shapes.elementsOf("ppt/slides/slide3.xml", "p:cxnSp").length).toBeGreaterThan(0);
  expect(shapes.elementsOf("ppt/slides/slide3.xml", "a:rPr")[0]?.attributes["lang"]).toBe("kk");

  const step = await runCli(["export", "svg", "--story", "too-many-boats", "--step", "2"], { cwd });
  expect(step).toMatchObject({ code: 0, out: expect.stringContaining("One who finds them too many") });
  const byId = await runCli(["export", "svg", "--story", "too-many-boats", "--step", "anna"], { cwd });
  expect(byId.out).toBe(step.out);
  const link = "https://river.example/#v=1&story=too-many-boats&step=2";
  expect((await runCli(["export", "svg", "--view", link], { cwd })).out).toBe(step.out);
  expect((await runCli(["export", "svg", "--lens", "voices"], { cwd })).out).not.toBe(step.out);
}, 90_000);

test("slides without a link to the live map say what to write to have one, and those with a link say nothing", async () => {
  const cwd = toldFolder();
  const talk = ["export", "pptx", "--story", "too-many-boats", "-o", "talk.pptx"];
  const lacking = await runCli(talk, { cwd });
  expect(lacking.err.match(/^The slides have no link to the live map: .*base:.*$/gm)).toHaveLength(1);
  const file = join(cwd, "graph-data/river.yaml");
  writeFiles(cwd, {
    "graph-data/river.yaml": readFileSync(file, "utf8").replace(
      "format: 1\n",
      "format: 1\nbase: https://river.example/\n",
    ),
  });
  const { code, err } = await runCli(talk, { cwd });
  expect(code).toBe(0);
  expect(err).not.toContain("live map");
  const pack = readPackage(readFileSync(join(cwd, "talk.pptx")));
  expect(pack.wordsOf("ppt/notesSlides/notesSlide3.xml")).toContain("https://river.example/#v=1");
}, 90_000);

test("a step with more words than its slide holds is named, and the slides are made all the same", async () => {
  const cwd = toldFolder();
  const long = STORY.replace("Three voices.", "Three voices and a boat. ".repeat(90).trim());
  writeFiles(join(cwd, "graph-data"), { "stories/too-many-boats.yaml": long });
  const { code, err } = await runCli(["export", "pptx", "--story", "too-many-boats", "-o", "talk.pptx"], { cwd });
  expect(code).toBe(0);
  expect(err).toContain('warning Step 1 (whole) of the story "too-many-boats": its text does not fit on its slide');
}, 60_000);

test("stats counts stories and their steps", async () => {
  const { out } = await runCli(["stats"], { cwd: toldFolder() });
  expect(out).toMatch(/^ +1 {2}stories\n +2 {2}steps of stories$/m);
});

test("a story becomes a deck for browsers in a folder that is replaced as a whole", async () => {
  const cwd = toldFolder();
  const deck = ["export", "reveal", "--story", "too-many-boats", "-o", "talk"];
  expect(await runCli(deck, { cwd })).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringContaining("talk/index.html"),
  });
  const first = filesIn(join(cwd, "talk"));
  expect(first["index.html"]?.match(/<section/g)).toHaveLength(4);
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining(["claimgraph.html", "deck.js", "pictures/step-2.svg", "reveal/reveal.js", "reveal/LICENSE"]),
  );
  writeFiles(join(cwd, "graph-data"), { "stories/too-many-boats.yaml": STORY.replace(/ {4}- id: anna[\s\S]*/, "") });
  expect(await runCli([...deck, "--ratio", "4:3", "--theme", "dark", "--lang", "ru"], { cwd })).toMatchObject({
    code: 0,
  });
  const second = filesIn(join(cwd, "talk"));
  expect(second["pictures/step-2.svg"]).toBeUndefined();
  expect(second["index.html"]).toContain('data-width="960"');

  writeFiles(join(cwd, "talk"), { "my-notes.txt": "Mine." });
  expect(await runCli(deck, { cwd })).toMatchObject({ code: 2, err: expect.stringContaining("my-notes.txt") });
  expect(filesIn(join(cwd, "talk"))).toEqual({ ...second, "my-notes.txt": "Mine." });
}, 90_000);

test.each([
  ["no story named", ["pptx"], "There is: too-many-boats."],
  ["a story that is not there", ["pptx", "--story", "too-many-boat"], "Did you mean too-many-boats?"],
  ["a picture of a story that is not there", ["svg", "--story", "fish"], 'There is no story "fish".'],
  ["a step that is not there", ["png", "--story", "too-many-boats", "--step", "3"], "Its steps are: 1 whole, 2 anna."],
  ["half a step", ["svg", "--story", "too-many-boats", "--step", "1.5"], "has no step 1.5"],
  ["a step before the first", ["svg", "--story", "too-many-boats", "--step", "0"], "Its steps are: 1 whole, 2 anna."],
  ["a step by another name", ["svg", "--story", "too-many-boats", "--step", "ana"], "Did you mean anna?"],
  ["a picture into a folder", ["svg", "-o", "graph-data"], "Name it: -o graph-data/picture.svg"],
  ["a picture into a folder to be", ["svg", "-o", "pictures/"], "Name it: -o pictures/picture.svg"],
  ["a picture to nowhere", ["svg", "-o", ""], "The path after -o is empty."],
  [
    "slides into a file",
    ["reveal", "--story", "too-many-boats", "-o", "graph-data/river.yaml"],
    "Name another folder.",
  ],
  ["a step of no story", ["svg", "--step", "1"], "--step is a step of a story."],
  [
    "a story through another lens",
    ["svg", "--story", "too-many-boats", "--lens", "actors"],
    "--lens says something else",
  ],
  ["one step as slides", ["pptx", "--story", "too-many-boats", "--step", "1"], "pptx makes nothing of --step."],
  ["slides of a graph", ["pptx", "--story", "too-many-boats", "--graph", "actors"], "--graph is for data"],
  ["a ratio for a picture", ["svg", "--ratio", "4:3"], "svg makes nothing of --ratio."],
  [
    "a deck for browsers of a story that is not there",
    ["reveal", "--story", "boats", "-o", "talk"],
    'no story "boats"',
  ],
  ["shapes for browsers", ["reveal", "--story", "too-many-boats", "--editable"], "reveal makes nothing of --editable."],
  ["a folder to standard output", ["reveal", "--story", "too-many-boats"], "Name a folder for them: -o DIR"],
  ["slides that are no table", ["csv", "--editable", "-o", "tables"], "--editable is for slides"],
  ["a ratio that no slide has", ["pptx", "--story", "too-many-boats", "--ratio", "4:2"], "Did you mean 4:3?"],
])("%s is a wrong command", async (_, words, told) => {
  const { code, out, err } = await runCli(["export", ...words], { cwd: toldFolder() });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(told);
});

test("slides of records that tell no story are a wrong command that says how to start one", async () => {
  const { code, err } = await runCli(["export", "pptx", "--story", "any"], { cwd: riverFolder() });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("claimgraph new story") });
});
