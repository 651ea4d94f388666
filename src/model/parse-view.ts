import { isMapping } from "../base/is-mapping.ts";
import {
  type Camera,
  EMPTY_VIEW,
  FACETS,
  type Facet,
  isIdLike,
  isLanguage,
  type StoryStep,
  type View,
  type ViewTime,
} from "./view.ts";

type Bag = Readonly<Record<string, unknown>>;

/** Of one filter, or chosen: no view needs more, and a hostile one shall not cost more. */
export const MOST_VALUES = 50;
/** How near and how far a camera may be, where 1 shows the whole. */
export const CAMERA_RATIOS = { least: 1e-4, most: 100 } as const;
const LONGEST_HASH = 20_000;

/** Reads a view from a URL's hash (with or without `#`) or from data of unknown origin; what makes no sense is dropped. */
export function parseView(input: unknown): View {
  if (typeof input === "string") return viewFrom(bagFromHash(input));
  return isMapping(input) ? viewFrom(input) : EMPTY_VIEW;
}

function bagFromHash(hash: string): Bag {
  const params = new URLSearchParams(hash.slice(0, LONGEST_HASH).replace(/^#/, ""));
  const one = (key: string) => params.get(key) ?? undefined;
  const number = (key: string) => (params.has(key) ? Number(params.get(key)) : undefined);
  return {
    v: number("v"),
    lens: one("lens"),
    as: one("as"),
    filters: Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])),
    time: { from: one("from"), to: one("to"), by: one("by"), knownOn: one("known") },
    focus: one("focus"),
    selection: params.getAll("sel"),
    camera: { x: number("x"), y: number("y"), ratio: number("zoom") },
    language: one("lang"),
    theme: one("theme"),
    story: { id: one("story"), step: number("step") },
  };
}

function viewFrom(bag: Bag): View {
  if (bag["v"] !== undefined && bag["v"] !== 1) return EMPTY_VIEW;
  const lens = nameOf(bag["lens"]);
  const theme = nameOf(bag["theme"]);
  const filters = filtersOf(bag["filters"]);
  const time = timeOf(bag["time"]);
  const selection = idsOf(bag["selection"]);
  const camera = cameraOf(bag["camera"]);
  const story = storyOf(bag["story"]);
  return {
    v: 1,
    ...(lens && { lens }),
    ...(bag["as"] === "table" && { as: "table" }),
    ...(filters && { filters }),
    ...(time && { time }),
    ...(isIdLike(bag["focus"]) && { focus: bag["focus"] }),
    ...(selection.length > 0 && { selection }),
    ...(camera && { camera }),
    ...(isLanguage(bag["language"]) && { language: bag["language"] }),
    ...(theme && { theme }),
    ...(story && { story }),
  };
}

function nameOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[a-z][a-z-]{0,30}$/.test(value) ? value : undefined;
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isIdLike))].slice(0, MOST_VALUES) : [];
}

function filtersOf(value: unknown): View["filters"] {
  if (!isMapping(value)) return undefined;
  const chosen = FACETS.map((facet): readonly [Facet, readonly string[]] => [facet, idsOf(value[facet])]);
  const used = chosen.filter(([, values]) => values.length > 0);
  return used.length > 0 ? Object.fromEntries(used) : undefined;
}

function timeOf(value: unknown): ViewTime | undefined {
  if (!isMapping(value)) return undefined;
  const [from, to, knownOn] = [dateOf(value["from"]), dateOf(value["to"]), dateOf(value["knownOn"])];
  if (!from && !to && !knownOn) return undefined;
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...((from || to) && value["by"] === "published" && { by: "published" }),
    ...(knownOn && { knownOn }),
  };
}

/** EDTF as far as its letters go; whoever compares dates decides what it means. */
function dateOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\dQTXZ:.,~?%/+[\]{}-]{1,60}$/.test(value) ? value : undefined;
}

function cameraOf(value: unknown): Camera | undefined {
  if (!isMapping(value)) return undefined;
  const { x, y, ratio } = value;
  const isNear = isPlace(ratio) && ratio >= CAMERA_RATIOS.least && ratio <= CAMERA_RATIOS.most;
  return isPlace(x) && isPlace(y) && isNear ? { x, y, ratio } : undefined;
}

function isPlace(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) < 1e9;
}

function storyOf(value: unknown): StoryStep | undefined {
  if (!isMapping(value)) return undefined;
  const { id, step } = value;
  if (!isIdLike(id) || typeof step !== "number" || !Number.isInteger(step) || step < 1 || step > 10_000)
    return undefined;
  return { id, step };
}
