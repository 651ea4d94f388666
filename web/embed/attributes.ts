import { parseView } from "../../src/model/parse-view.ts";
import type { View } from "../../src/model/view.ts";
import type { ViewChanges } from "../change-view.ts";

/** An attribute of `<claim-graph>`. What it takes and does is for those who write pages: the build leaves it out. */
interface Attribute {
  readonly name: string;
  /** Whether it says the same as the part of that name in a link, and so becomes part of the view. */
  readonly inLinks?: true;
  readonly takes: string;
  readonly does: string;
}

/** Every attribute of `<claim-graph>`. */
export const ATTRIBUTES: readonly Attribute[] = [
  {
    name: "src",
    takes: "an address, or `#` and an id",
    does: "the graph file, or the script element of the same page that holds it; `graph.json` where absent",
  },
  {
    name: "story",
    inLinks: true,
    takes: "the id of a story",
    does: "tells it, from its first step unless `step` says otherwise",
  },
  { name: "step", inLinks: true, takes: "a number from 1", does: "the step of the story that is shown" },
  {
    name: "lens",
    inLinks: true,
    takes: "`voices`, `actors`, `topics`, `figures`, `sources` or `everything`",
    does: "what of the graph is shown",
  },
  { name: "focus", inLinks: true, takes: "the id of a node", does: "shows its surroundings alone" },
  { name: "as", inLinks: true, takes: "`table`", does: "tables in place of the picture" },
  {
    name: "view",
    takes: "what stands after `#` in a link",
    does: "the whole view: filters, time, what is selected, where the camera stands; other attributes win",
  },
  {
    name: "theme",
    inLinks: true,
    takes: "`light`, `dark` or `high-contrast`",
    does: "colours; those of the reader's system where absent",
  },
  {
    name: "lang",
    inLinks: true,
    takes: "`en`, `ru` or `kk`",
    does: "the language; the reader's own where absent",
  },
  {
    name: "mode",
    takes: "`read` or `explore`",
    does: "`read`: the picture or story alone, and what is tapped; `explore`: everything. A page in a frame begins with `read`",
  },
  {
    name: "wheel",
    takes: "`zoom`",
    does: "gives the wheel and a single finger to the picture; where absent they scroll the page, and Ctrl or two fingers are for the picture",
  },
  {
    name: "controllers",
    takes: "origins, parted by spaces",
    does: "who may steer the graph by messages when the page is in a frame",
  },
  {
    name: "hash",
    takes: "nothing",
    does: "the element is the page: its view lives in the address, keys work everywhere, the wheel is its own",
  },
];

/** Attributes that become part of the view. */
export const VIEW_ATTRIBUTES: readonly string[] = [
  "view",
  ...ATTRIBUTES.flatMap(({ name, inLinks }) => (inLinks ? [name] : [])),
];

/** The view that attributes ask for; what makes no sense is dropped, as from a link. */
export function viewOfAttributes(read: (name: string) => string | null): View {
  const parts = new URLSearchParams(read("view")?.replace(/^#/, ""));
  for (const name of VIEW_ATTRIBUTES) {
    const value = name === "view" ? null : read(name);
    if (value !== null) parts.set(name, value);
  }
  if (parts.has("story") && !parts.has("step")) parts.set("step", "1");
  return parseView(parts.toString());
}

/** A view that shows nothing in particular; language and theme are the reader's. */
export const BARE = {
  lens: undefined,
  as: undefined,
  filters: undefined,
  time: undefined,
  focus: undefined,
  selection: undefined,
  camera: undefined,
  story: undefined,
} as const satisfies ViewChanges;

/**
 * What changes in a view when attributes come to ask for something else: what they do not speak of stays as the reader
 * has it. A step of a story says itself what is shown; and where something else is shown, the camera would look past it.
 */
export function changesBetween(before: View, after: View): ViewChanges {
  const [old, asked] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const differ = (part: string) => JSON.stringify(old.get(part)) !== JSON.stringify(asked.get(part));
  const changed = [...new Set([...old.keys(), ...asked.keys()])].filter(differ);
  const isTold = changed.includes("story") && asked.has("story");
  const isShown = changed.some((part) => part in BARE);
  return {
    ...(isTold ? BARE : isShown ? { camera: undefined } : {}),
    ...Object.fromEntries(changed.map((part) => [part, asked.get(part)])),
  };
}
