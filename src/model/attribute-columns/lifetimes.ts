import type { EdgeAttributes, NodeAttributes } from "../attributes.ts";
import { periodBounds } from "../period.ts";

/** First and last day, `yyyy-mm-dd`, of something's time; an open side is absent. */
export interface Lifetime {
  readonly start?: string;
  readonly end?: string;
}

/** Says when nodes and edges are there; remembers each period it has met. */
export interface Lifetimes {
  /** A source and its claims are there from the first day that the source may have been published on. */
  readonly ofNode: (node: NodeAttributes) => Lifetime;
  /** A relation's own period where it lies within the times of both ends, else the time that both ends share. */
  readonly ofEdge: (edge: EdgeAttributes, source: Lifetime, target: Lifetime) => Lifetime;
}

const ALWAYS: Lifetime = {};

/** Makes a fresh memory: periods repeat by the thousand, and reading one takes a grammar. */
export function makeLifetimes(): Lifetimes {
  const published = remember((text) => fromStart(readPeriod(text)));
  const period = remember(readPeriod);

  const ofNode = (node: NodeAttributes) =>
    (node.kind === "Source" || node.kind === "Claim") && node.published !== undefined
      ? published(node.published)
      : ALWAYS;

  const ofEdge = (edge: EdgeAttributes, source: Lifetime, target: Lifetime) => {
    const shared = overlap(source, target);
    if (!("period" in edge) || edge.period === undefined) return shared;
    const own = period(edge.period);
    return own !== ALWAYS && isWithin(own, shared) ? own : shared;
  };
  return { ofNode, ofEdge };
}

/** The last text is kept at hand: what follows each other is often of one source. */
function remember(read: (text: string) => Lifetime): (text: string) => Lifetime {
  const known = new Map<string, Lifetime>();
  let lastText: string | undefined;
  let last = ALWAYS;
  return (text) => {
    if (text === lastText) return last;
    lastText = text;
    last = known.get(text) ?? read(text);
    known.set(text, last);
    return last;
  };
}

/** A period that does not bound anything, or runs backwards, holds always. */
function readPeriod(text: string): Lifetime {
  const { from: start, to: end } = periodBounds(text);
  if (!isDay(start) && !isDay(end)) return ALWAYS;
  if (isDay(start) && isDay(end) && start > end) return ALWAYS;
  return { ...(isDay(start) ? { start } : {}), ...(isDay(end) ? { end } : {}) };
}

/** Years 1 to 9999: what a calendar date of four digits can say. */
function isDay(day: string | undefined): day is string {
  return day !== undefined && /^(?!0000)\d{4}-\d\d-\d\d$/.test(day);
}

function fromStart({ start }: Lifetime): Lifetime {
  return start === undefined ? ALWAYS : { start };
}

/** Only starts differ here: a node that has a time has no end. */
function overlap(a: Lifetime, b: Lifetime): Lifetime {
  return (a.start ?? "") >= (b.start ?? "") ? a : b;
}

function isWithin(inner: Lifetime, outer: Lifetime): boolean {
  return outer.start === undefined || (inner.start !== undefined && inner.start >= outer.start);
}
