import type { FaultText } from "../diagnostics/fault.ts";
import type { ToldStep } from "../model/story-view.ts";

/** What is wrong with a step's picture, with the step and its story named. */
export function faultsOfStep({ story, step, number }: ToldStep, faults: readonly FaultText[]): readonly FaultText[] {
  const where = `Step ${number} (${step.id}) of the story "${story.id}": `;
  return faults.map((fault) => ({ ...fault, wrong: where + fault.wrong }));
}
