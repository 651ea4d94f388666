import type { Deck } from "./slides/deck.ts";
import type { DeckOptions } from "./slides/write-deck.ts";

/** One way to write a talk. */
export interface DeckFormat {
  /** What the command line calls it. */
  readonly name: "pptx";
  /** One line for help texts and the README. */
  readonly description: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The same bytes for the same deck. A heavy writer is loaded only here. */
  readonly write: (deck: Deck, options: DeckOptions) => Promise<Uint8Array>;
}
