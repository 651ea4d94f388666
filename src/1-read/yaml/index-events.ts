import type { Event, ScalarEvent } from "js-yaml";
import type { FindStretch, Stretch } from "../reader.ts";
import { type Child, childrenOf } from "./walk-events.ts";

const SCALAR = 4;
const DOCUMENT = 1;
const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;
const FLOW = 2;

/** Where an event begins in the text; nothing for a value that is not there, and for ends. */
export function offsetOf(text: string, event: Event | undefined): number | undefined {
  if (event === undefined) return undefined;
  if ("start" in event) return event.start;
  if (event.type !== SCALAR || event.valueStart === -1) return undefined;
  return scalarStretch(text, event).start;
}

/**
 * Finds values by their path. Children of what lies on a path are kept, so that many faults in one large file cost
 * little more than one.
 */
export function indexEvents(text: string, events: readonly Event[]): FindStretch {
  const known = new Map<number, ReadonlyMap<string | number, Child>>();
  const root = events[0]?.type === DOCUMENT ? 1 : 0;

  function childrenAt(at: number): ReadonlyMap<string | number, Child> {
    let children = known.get(at);
    if (!children) {
      children = new Map(Array.from(childrenOf(text, events, at), (child) => [child.step, child]));
      known.set(at, children);
    }
    return children;
  }

  /** A value that is not there is shown by its key, and an empty item of a list by its list. */
  function stretchAt(at: number, key: number | undefined, parent: number): Stretch {
    return (
      stretchOf(text, events, at) ??
      (key === undefined ? undefined : stretchOf(text, events, key)) ??
      stretchOf(text, events, parent) ?? { start: 0, end: 0 }
    );
  }

  return ({ path, part }) => {
    let at = root;
    let key: number | undefined;
    let parent = root;
    for (const [depth, step] of path.entries()) {
      const child = childrenAt(at).get(step);
      if (!child) break;
      if (part === "key" && depth === path.length - 1 && child.key !== undefined) {
        return stretchAt(child.key, undefined, at);
      }
      parent = at;
      ({ key, value: at } = child);
    }
    return stretchAt(at, key, parent);
  };
}

/** Where the value that begins at event `at` stands; nothing for one that is not there. */
export function stretchOf(text: string, events: readonly Event[], at: number): Stretch | undefined {
  const event = events[at];
  if (event?.type === SCALAR) return event.valueStart === -1 ? undefined : scalarStretch(text, event);
  if (event === undefined || !("start" in event)) return undefined;
  let last: Child | undefined;
  for (const child of childrenOf(text, events, at)) last = child;
  const lastStretch =
    last &&
    (stretchOf(text, events, last.value) ?? (last.key === undefined ? undefined : stretchOf(text, events, last.key)));
  const end = lastStretch?.end ?? event.start + 1;
  return { start: event.start, end: event.style === FLOW ? closing(text, end) : end };
}

/** Quotes belong to the value; a block begins with its first word. */
function scalarStretch(text: string, { style, valueStart, valueEnd }: ScalarEvent): Stretch {
  if (style === SINGLE_QUOTED || style === DOUBLE_QUOTED) return { start: valueStart - 1, end: valueEnd + 1 };
  if (style === PLAIN) return { start: valueStart, end: valueEnd };
  const blanks = /^\s*/.exec(text.slice(valueStart, valueEnd))?.[0].length ?? 0;
  const trailing = /\s*$/.exec(text.slice(valueStart, valueEnd))?.[0].length ?? 0;
  return { start: Math.min(valueStart + blanks, valueEnd), end: Math.max(valueEnd - trailing, valueStart) };
}

/** The end of a `{ ... }` or `[ ... ]`, whose closing bracket no event tells. */
function closing(text: string, end: number): number {
  const bracket = /[\s,:]*[}\]]/y;
  bracket.lastIndex = end;
  return bracket.exec(text) ? bracket.lastIndex : end;
}
