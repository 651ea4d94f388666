import type { View } from "../../src/model/view.ts";
import type { PageState } from "./page-state.ts";

/** A part that loads after the first picture, in a chunk of its own. */
interface LaterPart {
  readonly wanted: (view: View, state: PageState) => boolean;
  readonly load: () => Promise<CustomElementConstructor>;
}

const always = () => true;

/** All of them, by their tags. */
const PARTS: Readonly<Record<string, LaterPart>> = {
  "claim-graph-facets": { wanted: always, load: async () => (await import("../narrow/facets.ts")).FacetsElement },
  "claim-graph-time": { wanted: always, load: async () => (await import("../time/time-strip.ts")).TimeStripElement },
  "claim-graph-compare-with": {
    wanted: ({ selection = [] }) => selection.length > 0,
    load: async () => (await import("../compare/compare-with.ts")).CompareWithElement,
  },
  "claim-graph-comparison": {
    wanted: ({ selection = [] }) => selection.length > 1,
    load: async () => (await import("../compare/comparison.ts")).ComparisonElement,
  },
  "claim-graph-table": {
    wanted: ({ as }) => as === "table",
    load: async () => (await import("../table/table.ts")).ClaimGraphTable,
  },
  "claim-graph-stories": {
    wanted: always,
    load: async () => (await import("../story/story-list.ts")).StoryListElement,
  },
  "claim-graph-story": {
    wanted: ({ story }) => story !== undefined,
    load: async () => (await import("../story/story-mode.ts")).StoryElement,
  },
  "claim-graph-filter-sheet": {
    wanted: (_, { filtersShown }) => filtersShown,
    load: async () => (await import("../narrow/filter-sheet.ts")).FilterSheetElement,
  },
  "claim-graph-share": {
    wanted: (_, { share }) => share !== undefined,
    load: async () => (await import("../share/share-dialog.ts")).ShareElement,
  },
  "claim-graph-keys": {
    wanted: (_, { keysShown }) => keysShown,
    load: async () => (await import("../keys/keys-dialog.ts")).ClaimGraphKeys,
  },
};

/** Fetches what every page shows around its picture, and what this view and state ask for beyond that. */
export function defineParts(view: View, state: PageState): void {
  for (const [tag, { wanted, load }] of Object.entries(PARTS)) if (wanted(view, state)) void definePart(tag, load);
}

/** The tag, where it stands in the page already, wakes up. */
async function definePart(tag: string, load: LaterPart["load"]): Promise<void> {
  if (customElements.get(tag)) return;
  const part = await load();
  if (!customElements.get(tag)) customElements.define(tag, part);
}
