import type { StoryRecord } from "../model/story.ts";
import type { Text } from "../model/text.ts";

/** One wording of one text of a story, and where inside the story. */
export interface StoryWording {
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** Every text of a story for readers and for whoever presents, in each language. */
export function* storyWordings({ title, summary, steps }: StoryRecord): Generator<StoryWording> {
  yield* wordingsAt(title, ["title"]);
  yield* wordingsAt(summary, ["summary"]);
  for (const [at, { heading, text, notes }] of steps.entries()) {
    yield* wordingsAt(heading, ["steps", at, "heading"]);
    yield* wordingsAt(text, ["steps", at, "text"]);
    yield* wordingsAt(notes, ["steps", at, "notes"]);
  }
}

function* wordingsAt(text: Text | undefined, path: StoryWording["path"]): Generator<StoryWording> {
  if (typeof text === "string") yield { path, words: text };
  else {
    for (const [language, words] of Object.entries(text ?? {})) {
      if (typeof words === "string") yield { path: [...path, language], words };
    }
  }
}
