import { expect, test } from "vitest";
import type { Story } from "../../../src/model/story.ts";
import { stepOf, viewOfStep } from "../../../src/model/story-view.ts";
import { readGraph } from "../../../web/read-graph.ts";
import { STORY_KEYS } from "../../../web/story/story-keys.ts";
import { isAsTold, isBare, stepAt } from "../../../web/story/walk-story.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const STORY: Story = {
  id: "bridge",
  title: "The bridge",
  steps: [
    { id: "one", heading: "One", text: "One." },
    { id: "two", heading: "Two", text: "Two.", view: { lens: "voices", selection: ["ada-lind"] } },
  ],
};
const told = stepOf([STORY], { id: "bridge", step: 2 });
if (!told) throw new Error("no step");

test("a view is as told while the reader has chosen nothing else, wherever the camera stands", () => {
  const view = viewOfStep(told);
  expect(isAsTold(view, told)).toBe(true);
  expect(isAsTold({ ...view, camera: { x: 1, y: 2, ratio: 0.5 }, theme: "dark", language: "kk" }, told)).toBe(true);
  expect(isAsTold({ ...view, selection: ["ferryman"] }, told)).toBe(false);
  expect(isAsTold({ ...view, as: "table" }, told)).toBe(false);
  const { lens: _, ...first } = view;
  expect(isAsTold(first, told)).toBe(true);
});

test("a link that names a step and nothing that is shown is bare", () => {
  expect(isBare({ v: 1, story: { id: "bridge", step: 2 }, language: "ru" })).toBe(true);
  expect(isBare(viewOfStep(told))).toBe(false);
});

test("before the first step and after the last there is the first and the last", () => {
  expect(stepAt(told, 0)?.number).toBe(1);
  expect(stepAt(told, 3)?.number).toBe(2);
});

test("a key does one thing in a story", () => {
  const keys = STORY_KEYS.flatMap((entry) => [...entry.keys]);
  expect(new Set(keys).size).toBe(keys.length);
});

const file = (stories: unknown) => {
  const whole = fixtureGraph().export();
  return JSON.stringify({ ...whole, attributes: { ...whole.attributes, stories } });
};

test("a graph file with sound stories is read, with them", () => {
  expect(readGraph(file([STORY]))?.getAttribute("stories")).toEqual([STORY]);
});

test.each([
  ["no list", { id: "bridge" }],
  ["no steps", [{ ...STORY, steps: undefined }]],
  ["steps that are none", [{ ...STORY, steps: [null] }]],
  ["a heading that is a number", [{ ...STORY, steps: [{ ...STORY.steps[0], heading: 7 }] }]],
  ["notes that are a list", [{ ...STORY, steps: [{ ...STORY.steps[0], notes: [] }] }]],
  ["a view that is a text", [{ ...STORY, steps: [{ ...STORY.steps[0], view: "voices" }] }]],
  ["citations that are numbers", [{ ...STORY, steps: [{ ...STORY.steps[0], cites: [1] }] }]],
])("a graph file whose stories are %s is not read", (_, stories) => {
  expect(readGraph(file(stories))).toBeUndefined();
});
