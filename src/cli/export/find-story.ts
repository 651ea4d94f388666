import { closestWord } from "../../base/closest-word.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Story } from "../../model/story.ts";
import { stepOf, viewOfStep } from "../../model/story-view.ts";
import { textIn } from "../../model/text.ts";
import type { StoryStep, View } from "../../model/view.ts";
import { wrongCommand } from "../command-failure.ts";
import type { AskedStep } from "./picture-options.ts";

/** The story of that name; throws `CommandFailure` where there is none, saying which there are. */
export function findStory(graph: ClaimGraph, id: string | undefined): Story {
  const stories = graph.getAttribute("stories") ?? [];
  const found = stories.find((story) => story.id === id);
  if (found) return found;
  if (stories.length === 0) throw wrongCommand("These records tell no story.", "Start one: claimgraph new story ID");
  const ids = stories.map((story) => story.id);
  const there = `There ${ids.length === 1 ? "is" : "are"}: ${ids.join(", ")}.`;
  if (id === undefined)
    throw wrongCommand("Slides are made of a story, and none is named.", `Say --story ID. ${there}`);
  const meant = closestWord(id, ids);
  throw wrongCommand(`There is no story "${id}".`, meant === undefined ? there : `Did you mean ${meant}? ${there}`);
}

/** Whether a view names a story's step and leaves what is seen to it. */
export function isBareStep({ v: _, story, language: __, theme: ___, ...seen }: View): boolean {
  return story !== undefined && Object.keys(seen).length === 0;
}

/** The step of a story that was asked for by its number, from 1, or by its id; throws where there is none. */
export function stepNamed(graph: ClaimGraph, { id, step }: AskedStep): StoryStep {
  const { steps } = findStory(graph, id);
  const isNumber = /^\d+$/.test(step) && Number(step) <= steps.length;
  const number = isNumber ? Number(step) : 1 + steps.findIndex((one) => one.id === step);
  if (number >= 1 && number <= steps.length) return { id, step: number };
  const all = `Its steps are: ${steps.map((one, index) => `${index + 1} ${one.id}`).join(", ")}.`;
  const meant = closestWord(
    step,
    steps.map((one) => one.id),
  );
  throw wrongCommand(
    `The story "${id}" has no step ${step}.`,
    meant === undefined ? all : `Did you mean ${meant}? ${all}`,
  );
}

/** The step that a view names, as it is told, with a line that names it; throws where there is none. */
export function findStep(graph: ClaimGraph, { story: named, language, theme }: View) {
  const story = findStory(graph, named?.id);
  const told = stepOf([story], named && stepNamed(graph, { id: named.id, step: String(named.step) }));
  if (!told) throw new Error(`the story ${story.id} has no steps`);
  const view: View = {
    ...viewOfStep(told),
    ...(language !== undefined && { language }),
    ...(theme !== undefined && { theme }),
  };
  const words = [story.title, told.step.heading].map((text) => textIn(text, language ?? "en"));
  return { ...told, view, subtitle: words.join(" · ") };
}
