import type { DeckFormat } from "../deck-format.ts";

export const reveal: DeckFormat = {
  name: "reveal",
  description:
    "a deck with reveal.js in a folder of its own: the same slides, the live graph on them; needs no network",
  write: async (deck, { ratio, fonts, forBrowsers }) => {
    const { writeReveal } = await import("../reveal/write-reveal.ts");
    return writeReveal(deck, { ratio, fonts, browser: forBrowsers() });
  },
};
