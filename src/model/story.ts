import type { Text } from "./text.ts";
import type { Camera, View } from "./view.ts";

/** The part of a view that a step may say. Without a camera, or with `fit`, what is selected fills the picture. */
export interface StepView extends Pick<View, "lens" | "as" | "filters" | "time" | "focus" | "selection" | "theme"> {
  readonly camera?: Camera | "fit";
}

/** What a step of a story shows and says. */
export interface Step {
  /** Unlike the ids of the story's other steps. */
  readonly id: string;
  readonly heading: Text;
  /** In the small Markdown of `story-text.ts`. */
  readonly text: Text;
  readonly view?: StepView;
  /** Ids of the claims it rests on, as seen from outside: `source/claim`. */
  readonly cites?: readonly string[];
  /** Whether what is selected is also open for reading beside the picture, where there is room. */
  readonly panel?: boolean;
  /** For whoever presents; readers may see them too. */
  readonly notes?: Text;
}

/** A story as a graph carries it: steps through the graph, in words and views. */
export interface Story {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly steps: readonly Step[];
}

/** A step as it is recorded. */
export interface StepRecord extends Step {
  /** For editors only: never in an output. */
  readonly comment?: string;
}

/** A story as it is recorded. */
export interface StoryRecord extends Omit<Story, "steps"> {
  readonly steps: readonly StepRecord[];
  /** Stories are told in this order, those without a number last, and then by id. */
  readonly order?: number;
  /** `true` keeps the story out of everything made for the public. */
  readonly restricted?: boolean;
  /** For editors only: never in an output. */
  readonly comment?: string;
}
