import {
  FRAME_MESSAGE,
  type FrameAnnouncement,
  type FrameAnswer,
  type FrameState,
  parseRequest,
  type ReadRequest,
} from "../../src/model/frame-protocol.ts";
import { toldBy } from "../story/told-by.ts";
import { controllersOf, parentOrigin } from "./controllers.ts";
import type { Embedding } from "./embedding.ts";
import { type KeyNews, listenToFrameKeys } from "./frame-keys.ts";
import { showView, walk } from "./walk.ts";

/** Does what the page around asks for by messages, and tells it what happens here: it alone, where it is allowed to. */
export function obeyFrame(embedding: Embedding): void {
  const { element, signal } = embedding;
  const allowed = controllersOf(element);
  const here = parentOrigin();
  // Only who can be there is told: a browser complains of a message to somebody who is not.
  let told = here === undefined ? allowed : allowed.filter((origin) => origin === here);
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== window.parent || !allowed.includes(origin)) return;
    const request = parseRequest(data);
    if (!request) return;
    told = [origin];
    const moved = obey(embedding, request);
    const { id } = request;
    const answer: FrameAnswer = {
      type: FRAME_MESSAGE,
      ...(id !== undefined && { id }),
      state: stateOf(embedding),
      ...moved,
    };
    send(answer, targetOf(origin));
  };
  const announce = (news: KeyNews | { readonly event: "ready" | "view" | "step" }): void => {
    const message: FrameAnnouncement = { type: FRAME_MESSAGE, ...news, state: stateOf(embedding) };
    for (const target of new Set(told.map(targetOf))) send(message, target);
  };
  window.addEventListener("message", hear, { signal });
  for (const event of ["ready", "view", "step"] as const)
    element.addEventListener(`claim-graph-${event}`, () => announce({ event }), { signal });
  listenToFrameKeys(embedding, announce);
  if (embedding.page()) announce({ event: "ready" });
}

function obey(embedding: Embedding, { call, step, view }: ReadRequest): Pick<FrameAnswer, "moved"> {
  if (call === "next") return { moved: walk(embedding, (number) => number + 1) };
  if (call === "previous") return { moved: walk(embedding, (number) => number - 1) };
  if (call === "goTo") return { moved: step !== undefined && walk(embedding, () => step) };
  if (call === "setView" && view) showView(embedding, view);
  return {};
}

function stateOf({ view, page: pageNow }: Embedding): FrameState {
  const page = pageNow();
  const told = page && toldBy(page);
  const place = told && { story: told.story.id, step: told.number, steps: told.story.steps.length };
  return { view: view(), ...place, ready: page !== undefined };
}

/** What has no origin of its own cannot be named; it is the parent all the same. */
function targetOf(origin: string): string {
  return /^https?:/.test(origin) ? origin : "*";
}

function send(message: FrameAnswer | FrameAnnouncement, target: string): void {
  window.parent.postMessage(message, target);
}
