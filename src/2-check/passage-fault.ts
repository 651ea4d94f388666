import type { Fault } from "../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../diagnostics/faults/evidence.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import type { EvidenceLock } from "../model/evidence.ts";
import type { PassageTexts } from "./passage-texts.ts";
import { shortenWords } from "./shorten-words.ts";

/** What to say of a passage that is missing, ambiguous, altered or moved; `hide` takes names out of words of the text. */
export function passageFault(
  finding: PassageFinding,
  lock: EvidenceLock | undefined,
  texts: PassageTexts,
  hide: (words: string) => string,
): Fault {
  const {
    request,
    state,
    start = 0,
    end = 0,
    candidates = [],
    nearest,
    difference = "",
    why = "",
    unchanged = false,
    wordsGone = false,
  } = finding;
  const place = request.place();
  const starts = candidates.map((span) => span.start);
  if (state === "ambiguous") return EVIDENCE_FAULTS.passageAmbiguous(place, starts);
  if (state === "altered") return EVIDENCE_FAULTS.passageAltered(place, hide(difference), wordsGone);
  if (state === "moved") {
    const from = lock?.passages[request.key] ?? { start: 0, end: 0 };
    return EVIDENCE_FAULTS.passageMoved(place, from, { start, end }, unchanged);
  }
  const words = nearest && texts.words(request.source, nearest);
  const reason = difference === "" ? why : hide(difference);
  return EVIDENCE_FAULTS.passageMissing(place, request.source, reason, {
    starts,
    ...(words !== undefined && { nearest: shortenWords(hide(words)) }),
  });
}
