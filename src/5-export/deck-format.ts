import type { OutputFile } from "./format.ts";
import type { BrowserParts } from "./reveal/write-reveal.ts";
import type { Deck } from "./slides/deck.ts";
import type { DeckOptions } from "./slides/write-deck.ts";

/** What a talk is written with. */
export interface TalkOptions extends DeckOptions {
  /** Reads what only a deck for browsers is made of. */
  readonly forBrowsers: () => BrowserParts;
}

/** One way to write a talk. */
export interface DeckFormat {
  /** What the command line calls it. */
  readonly name: "pptx" | "reveal";
  /** One line for help texts and the README. */
  readonly description: string;
  /** One file or several, the same bytes for the same deck. A heavy writer is loaded only here. */
  readonly write: (deck: Deck, options: TalkOptions) => Promise<readonly OutputFile[]>;
}
