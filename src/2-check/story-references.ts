import { about } from "../model/edge-types/about.ts";
import type { Kind } from "../model/kinds.ts";
import { KINDS } from "../model/kinds.ts";
import type { StoryRecord } from "../model/story.ts";
import { linksInStoryText } from "../model/story-text.ts";
import type { ReferenceRole } from "./references.ts";
import { storyWordings } from "./story-wordings.ts";

/** An id that a story names, and where inside the story. */
export interface StoryReference {
  readonly id: string;
  readonly role: ReferenceRole;
  readonly path: readonly (string | number)[];
}

/** The key of a link: its two ends, and its type with what tells it from others of that type. */
const EDGE_KEY = /^(\S+) ([^\s#]+) ([^\s#]+)(?:#.*)?$/;

/** The ends and the type that the key of a link names; undefined where the text is the id of a record. */
export function partsOfKey(
  text: string,
): { readonly from: string; readonly type: string; readonly to: string } | undefined {
  const [, from, type, to] = EDGE_KEY.exec(text) ?? [];
  return from === undefined || type === undefined || to === undefined ? undefined : { from, type, to };
}

/** The filters whose values are ids of records. */
const FILTERED: readonly (readonly ["topic" | "source" | "place", readonly Kind[]])[] = [
  ["topic", about.range],
  ["source", ["Source"]],
  ["place", ["Place"]],
];

/** Every id that a story names: in the links of its texts, in what it cites, in its views. */
export function* storyReferences(story: StoryRecord): Generator<StoryReference> {
  for (const { path, words } of storyWordings(story)) {
    for (const id of linksInStoryText(words)) yield { ...any(id, "text"), path };
  }
  for (const [at, { cites = [], view = {} }] of story.steps.entries()) {
    yield* named(cites, "cites", ["Claim"], ["steps", at, "cites"]);
    for (const [facet, kinds] of FILTERED) {
      yield* named(view.filters?.[facet] ?? [], facet, kinds, ["steps", at, "view", "filters", facet]);
    }
    if (view.focus !== undefined) yield { ...any(view.focus, "focus"), path: ["steps", at, "view", "focus"] };
    for (const [position, chosen] of (view.selection ?? []).entries()) {
      const path = ["steps", at, "view", "selection", position];
      const key = partsOfKey(chosen);
      for (const id of key ? [key.from, key.to] : [chosen]) yield { ...any(id, "selection"), path };
    }
  }
}

function any(id: string, field: string): Omit<StoryReference, "path"> {
  return { id, role: { field, accepts: KINDS } };
}

function* named(
  ids: readonly string[],
  field: string,
  accepts: readonly Kind[],
  path: StoryReference["path"],
): Generator<StoryReference> {
  for (const [position, id] of ids.entries()) yield { id, role: { field, accepts }, path: [...path, position] };
}
