import { HEDGE_LABELS } from "../../../src/picture/hedge-labels.ts";

/** What is said of a claim, in English. */
export const claim = {
  attribution: {
    direct: "quoted",
    indirect: "paraphrased",
    mixed: "partly quoted",
    narrated: "in the article’s own voice",
  },
  toldIn: "{publisher}, {year} · {how}",
  apparent: "The context suggests {speaker}; the article does not say so.",
  relayed: "Passed on by {names}",
  origin: "Taken from {name}",
  hedge: HEDGE_LABELS.en,
  hedged: "Worded as {hedges}",
  figures: "Figures",
  topics: "About",
  concerns: "Turns on",
  links: "How it stands to other claims",
  read: "Read in the article",
  readNth: "Read in the article ({n})",
  passage: "In the article",
  on: "in respect of {aspect}",
  note: "Editor’s note",
  period: "Speaks of {period}",
  unreviewed: "translation not checked",
  stance: { for: "for", against: "against", mixed: "mixed", neutral: "neutral" },
};
