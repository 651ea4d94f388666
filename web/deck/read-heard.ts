import { FRAME_MESSAGE } from "../../src/model/frame-protocol.ts";

/** What a frame has said, as far as a deck goes by it. */
export interface Heard {
  /** Whether its graph is there. */
  readonly ready: boolean;
  /** The story that it tells and the number of its step; absent where whoever looks at it has left the story. */
  readonly story?: string;
  readonly step?: number;
  /** The number of the request that this answers. */
  readonly answers?: number;
  readonly event?: string;
  readonly key?: string;
}

/** Reads what came as a message; undefined where it is not from a claimgraph. */
export function readHeard(data: unknown): Heard | undefined {
  const bag = bagOf(data);
  if (bag["type"] !== FRAME_MESSAGE) return undefined;
  const { ready, story, step } = bagOf(bag["state"]);
  const { id, event, key } = bag;
  return {
    ready: ready === true,
    ...(typeof story === "string" && { story }),
    ...(typeof step === "number" && { step }),
    ...(typeof id === "number" && { answers: id }),
    ...(typeof event === "string" && { event }),
    ...(typeof key === "string" && { key }),
  };
}

function bagOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
