import { type Event, getScalarValue } from "js-yaml";

const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const POP = 6;

/** A child of a mapping or a list: numbers of the events that begin its key and its value. */
export interface Child {
  readonly step: string | number;
  /** Absent in a list. */
  readonly key?: number;
  readonly value: number;
}

/** Number of the event after the value that begins at `at`. */
function skipValue(events: readonly Event[], at: number): number {
  let depth = 0;
  let next = at;
  do {
    const type = events[next]?.type;
    if (type === undefined) return next;
    if (type === SEQUENCE || type === MAPPING || type === DOCUMENT) depth++;
    else if (type === POP) depth--;
    next++;
  } while (depth > 0);
  return next;
}

/** The children of the value that begins at `at`, in their order; a double key stands twice. */
export function* childrenOf(text: string, events: readonly Event[], at: number): Generator<Child> {
  const type = events[at]?.type;
  if (type !== SEQUENCE && type !== MAPPING) return;
  let next = at + 1;
  for (let index = 0; next < events.length && events[next]?.type !== POP; index++) {
    const key = next;
    if (type === SEQUENCE) {
      yield { step: index, value: next };
    } else {
      next = skipValue(events, next);
      yield { step: keyText(text, events[key]), key, value: next };
    }
    next = skipValue(events, next);
  }
}

/** js-yaml makes texts of keys that are numbers or nothing; keys written in another way are not found again. */
function keyText(text: string, event: Event | undefined): string {
  if (event?.type !== SCALAR) return "";
  if (event.valueStart === -1) return "null";
  return plainNumber(getScalarValue(text, event));
}

/** A key `007` is kept as `7`. */
function plainNumber(key: string): string {
  return /^[+-]?\d+$/.test(key) ? String(Number(key)) : key;
}
