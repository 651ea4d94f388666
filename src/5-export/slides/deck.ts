import type { Language } from "../../model/text.ts";
import type { View } from "../../model/view.ts";
import type { AddressOf } from "../../picture/drawing/draw-scene.ts";
import type { Scene } from "../../picture/scene.ts";
import type { Theme } from "../../picture/theme.ts";

/** A claim as a slide cites it. */
export interface Citation {
  readonly speaker: string;
  /** The paraphrase. */
  readonly says: string;
  /** Where it stands, in short: publisher and year. */
  readonly source: string;
  /** The full reference, for the notes. */
  readonly reference: string;
  /** Of the passage, or of the article. */
  readonly address?: string;
}

/** Words of a slide that look alike and lead to the same place. */
export interface SlideRun {
  readonly text: string;
  readonly emphasis?: boolean;
  readonly strong?: boolean;
  /** Only http(s) becomes a link. */
  readonly address?: string;
}

/** One step of a story as a slide. */
export interface Slide {
  readonly heading: string;
  /** By paragraphs. */
  readonly text: readonly (readonly SlideRun[])[];
  /** Best made in the size of `slidePicture`. */
  readonly scene: Scene;
  readonly cited: readonly Citation[];
  /** For the presenter. */
  readonly notes: string;
  /** The story's step, for a page that shows it live. */
  readonly view: View;
  /** Address of the same view, live. */
  readonly live?: string;
}

/** A source in full. */
export interface SourceLine {
  readonly reference: string;
  readonly address?: string;
}

/** A talk: title, slides, sources. All words are those of the audience it is made for. */
export interface Deck {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** `yyyy-mm-dd`: the file says that it was made then. */
  readonly date: string;
  readonly theme: Theme;
  readonly slides: readonly Slide[];
  readonly sources: readonly SourceLine[];
  /** Where what the pictures show leads. */
  readonly addressOf: AddressOf;
}

/** Width to height of the slides. */
export const SLIDE_RATIOS = ["16:9", "4:3"] as const;
export type SlideRatio = (typeof SLIDE_RATIOS)[number];

/** What the slides themselves say. */
export const SLIDE_WORDS: Readonly<
  Record<Language, Readonly<Record<"sources" | "live" | "cited" | "unchecked", string>>>
> = {
  en: {
    sources: "Sources",
    live: "Live view",
    cited: "Claims on this slide",
    unchecked: "Translation not checked",
  },
  ru: {
    sources: "Источники",
    live: "Интерактивный вид",
    cited: "Утверждения на слайде",
    unchecked: "Перевод не проверен",
  },
  kk: {
    sources: "Дереккөздер",
    live: "Интерактивті көрініс",
    cited: "Слайдтағы тұжырымдар",
    unchecked: "Аударма тексерілмеген",
  },
};
