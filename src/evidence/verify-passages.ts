import type { EvidenceLock, PassageState, PinnedPassage, SourceTexts } from "../model/evidence.ts";
import { describeDifference } from "./describe-difference.ts";
import { digest } from "./digest.ts";
import type { PassageRequest } from "./passage-requests.ts";
import { type PassageSpan, type PreparedText, preparedText, sliceText } from "./prepare-text.ts";
import { type Resolution, resolvePassage } from "./resolve-passage.ts";

/** How one passage compares with its pin and, where it is at hand, with its source's text. */
export interface PassageFinding {
  readonly request: PassageRequest;
  readonly state: PassageState;
  /** Where it stands, in code points: in the text where that is at hand, else as pinned. */
  readonly start?: number;
  readonly end?: number;
  /** Of one that has `moved`: its words are those that were pinned; else the record means other words now. */
  readonly unchanged?: true;
  /** As pinned, for the link: where the pin holds. */
  readonly prefix?: string;
  /** Where it may be meant to stand, if `ambiguous`, or if `occurrence`, which counts these from 1, goes beyond them. */
  readonly candidates?: readonly PassageSpan[];
  /** A place much like it, if `missing`: a proposal to show, never to apply. */
  readonly nearest?: PassageSpan;
  /** How the text differs from the record, if `altered`, or `missing` with nothing to propose: at most some twelve words of it. */
  readonly difference?: string;
  /** Of one that is `altered`: its own first or last words have changed, so that it cannot be pinned as it is. */
  readonly wordsGone?: true;
  /** Why it is `missing`; completes "not found:". */
  readonly why?: string;
}

/** What passages are held against; either may be absent. */
export interface EvidenceAtHand {
  readonly lock?: EvidenceLock | undefined;
  readonly texts?: SourceTexts | undefined;
}

/** One finding for each request, in their order. Without the text of its source a passage is `pinned` or `unpinned`. */
export function verifyPassages(
  requests: readonly PassageRequest[],
  { lock, texts }: EvidenceAtHand,
): readonly PassageFinding[] {
  const pins = lock?.passages;
  return requests.map((request) => {
    const pin = pins?.[request.key];
    const text = preparedText(texts, request.source);
    if (text) return verify(request, text, pin);
    return pin ? asPinned(request, "pinned", pin) : { request, state: "unpinned" };
  });
}

function verify(request: PassageRequest, text: PreparedText, pin: PinnedPassage | undefined): PassageFinding {
  const found = resolvePassage(text, request.passage);
  if (found.state === "ambiguous") return { request, ...found };
  if (found.state === "missing") return whyLost(request, text, pin, found);
  const { start, end } = found;
  if (!pin) return { request, state: "unpinned", start, end };
  if (digest(sliceText(text, found)) === pin.digest) {
    if (start === pin.start && end === pin.end) return asPinned(request, "exact", pin);
    return { request, state: "moved", start, end, unchanged: true };
  }
  // What was pinned still stands: so it is the record that has come to mean another place.
  if (digest(sliceText(text, pin)) === pin.digest) return { request, state: "moved", start, end };
  return { request, state: "altered", start, end, difference: tellInside(pin.end - pin.start, end - start) };
}

/** Either the text has changed, or the record has: then what was pinned still stands, there or nearby. */
function whyLost(
  request: PassageRequest,
  text: PreparedText,
  pin: PinnedPassage | undefined,
  missing: Resolution & { readonly state: "missing" },
): PassageFinding {
  const lost = { request, ...missing };
  if (!pin) return lost;
  const likest = describeDifference(text, request.passage, pin);
  const difference = likest?.differences.join("; ") ?? "";
  const stands = [pin, likest].some((span) => span && digest(sliceText(text, span)) === pin.digest);
  if (stands) return lost.nearest || difference === "" ? lost : { ...lost, difference };
  if (!likest) return lost;
  const { start, end } = likest;
  const told = difference || "its punctuation has changed";
  return { request, state: "altered", start, end, difference: told, wordsGone: true };
}

function asPinned(request: PassageRequest, state: "pinned" | "exact", pin: PinnedPassage): PassageFinding {
  const { start, end, prefix } = pin;
  return prefix === undefined ? { request, state, start, end } : { request, state, start, end, prefix };
}

/** The lock has no words, only their digest: of what stood inside, no more is known than how long it was. */
function tellInside(was: number, is: number): string {
  const lengths = was === is ? `it is still ${was} characters long` : `it was ${was} characters long and is now ${is}`;
  return `the words between its first and its last have changed; ${lengths}`;
}
