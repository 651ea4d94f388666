import type { DeckFormat } from "../deck-format.ts";

export const pptx: DeckFormat = {
  name: "pptx",
  description: "slides of a story: a picture each, the claims it cites, and their sources in the notes",
  write: async (deck, options) => {
    const { writeDeck } = await import("../slides/write-deck.ts");
    return [{ name: "talk.pptx", chunks: [await writeDeck(deck, options)] }];
  },
};
