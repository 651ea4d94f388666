import { LANGUAGES, type Language } from "./text.ts";

/** What a view can be narrowed by. */
export const FACETS = ["type", "stance", "hedge", "attribution", "topic", "source", "place"] as const;
export type Facet = (typeof FACETS)[number];

/** Where the camera stands, in layout units, so that the same view fits every screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** 1 shows the whole picture; 0.5 half of its width. */
  readonly ratio: number;
}

/**
 * A stretch of time in EDTF; either end may be open. It narrows by the time that claims speak of, with `by: "published"`
 * by when their sources came out. `knownOn` hides what was published later.
 */
export interface ViewTime {
  readonly from?: string;
  readonly to?: string;
  readonly by?: "published";
  readonly knownOn?: string;
}

/** A step of a story, counted from 1. */
export interface StoryStep {
  readonly id: string;
  readonly step: number;
}

/**
 * How a graph is looked at, as data: links, stories, embeds and the command line carry the same. What is absent
 * is left to whoever draws. A lens, theme or id that does not exist is theirs to ignore.
 */
export interface View {
  readonly v: 1;
  readonly lens?: string;
  /** The same as tables instead of a picture. */
  readonly as?: "table";
  /** Values of one facet add up, facets narrow each other. */
  readonly filters?: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly time?: ViewTime;
  /** Id of the node whose surroundings are meant. */
  readonly focus?: string;
  /** Ids of the nodes, or keys of the edges, that are selected; the first is the one being read. */
  readonly selection?: readonly string[];
  readonly camera?: Camera;
  readonly language?: Language;
  readonly theme?: string;
  readonly story?: StoryStep;
}

/** The view that leaves everything open. */
export const EMPTY_VIEW: View = { v: 1 };

/** Whether a text can be the id of a node or the key of an edge (`from type to`), own types included. */
export function isIdLike(text: unknown): text is string {
  return typeof text === "string" && text.length <= 400 && /^[\p{L}\p{N}][\p{L}\p{N}\-_/#. ]*$/u.test(text);
}

/** Whether a text names a language the viewer speaks. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}
