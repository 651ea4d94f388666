import { parseView } from "./parse-view.ts";
import type { View } from "./view.ts";

/**
 * What a page and the claimgraph that it frames say to each other by `postMessage`. The frame listens to its parent
 * alone, and only to origins that it was told of: its own, and those in its address (`?control=https://host.example`,
 * several times for several). It answers the origin that has asked, and no other. The origin of a page opened from the
 * disk, or of a sandboxed one, is the word `null`; between two files on the disk it need not be named.
 */
export const FRAME_MESSAGE = "claim-graph";

/** What the page around may ask. `next` and `previous` walk the story that is told, `goTo` takes the number of a step. */
export const FRAME_CALLS = ["next", "previous", "goTo", "setView", "getState"] as const;
export type FrameCall = (typeof FRAME_CALLS)[number];

/** What the frame is asked; every request is answered. */
export interface FrameRequest {
  readonly type: typeof FRAME_MESSAGE;
  readonly call: FrameCall;
  /** Comes back with the answer. */
  readonly id?: string | number;
  /** For `goTo`: counted from 1. */
  readonly step?: number;
  /** For `setView`: a view, or what stands after `#` in a link. */
  readonly view?: View | string;
}

/** How the frame stands. */
export interface FrameState {
  readonly view: View;
  /** The story that is told, the number of its step, and how many it has; absent where none is told. */
  readonly story?: string;
  readonly step?: number;
  readonly steps?: number;
  /** Whether the graph is there; before, calls change nothing. */
  readonly ready: boolean;
}

/** What the frame says to a request. */
export interface FrameAnswer {
  readonly type: typeof FRAME_MESSAGE;
  /** That of the request, if it had one. */
  readonly id?: string | number;
  /** After the call. */
  readonly state: FrameState;
  /** Whether `next`, `previous` and `goTo` have changed anything: at the last step `next` does not. */
  readonly moved?: boolean;
}

/**
 * What the frame says unasked. `end` and `start`: it has the focus, and a key asked for a step after the last or before
 * the first. `key`: a key that means nothing in the frame, by its `KeyboardEvent.key`; letters of a text are not told.
 */
export type FrameAnnouncement = {
  readonly type: typeof FRAME_MESSAGE;
  readonly state: FrameState;
} & ({ readonly event: "ready" | "view" | "step" | "start" | "end" } | { readonly event: "key"; readonly key: string });

/** A request that has been read: its view, if it asks for one, is sound. */
export interface ReadRequest extends Omit<FrameRequest, "type" | "view"> {
  readonly view?: View;
}

/** Reads what came as a message from anywhere; undefined where it is no request. */
export function parseRequest(data: unknown): ReadRequest | undefined {
  if (typeof data !== "object" || data === null || !("type" in data) || data.type !== FRAME_MESSAGE) return undefined;
  const { call, id, step, view }: Partial<Record<string, unknown>> = { ...data };
  const known = FRAME_CALLS.find((one) => one === call);
  if (known === undefined) return undefined;
  const isStep = typeof step === "number" && Number.isInteger(step) && step >= 1;
  return {
    call: known,
    ...(isId(id) && { id }),
    ...(isStep && { step }),
    ...(known === "setView" && view !== undefined && { view: parseView(view) }),
  };
}

function isId(id: unknown): id is string | number {
  return (typeof id === "string" && id.length <= 200) || (typeof id === "number" && Number.isFinite(id));
}
