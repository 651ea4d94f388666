import type { Language } from "../../src/model/text.ts";
import { type Messages, messagesIn } from "./messages.ts";

/** The texts of stories in each language; they stand in `en/story.ts`, `ru/story.ts` and `kk/story.ts`. */
export const STORY_MESSAGES: Readonly<Record<Language, Messages["story"]>> = {
  get en() {
    return messagesIn("en").story;
  },
  get ru() {
    return messagesIn("ru").story;
  },
  get kk() {
    return messagesIn("kk").story;
  },
};
