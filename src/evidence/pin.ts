import type { EvidenceLock, PinnedPassage, SourceTexts } from "../model/evidence.ts";
import { digest } from "./digest.ts";
import { linkPrefix, type PrefixGuard } from "./link-prefix.ts";
import type { PassageRequest } from "./passage-requests.ts";
import { type PassageSpan, type PreparedText, preparedText, sliceText } from "./prepare-text.ts";
import { resolvePassage } from "./resolve-passage.ts";
import { type PassageFinding, verifyPassages } from "./verify-passages.ts";

/** A new lock, and how each passage stands against it. */
export interface Pinning {
  readonly lock: EvidenceLock;
  readonly findings: readonly PassageFinding[];
}

/**
 * Finds every passage whose text is at hand and notes where it stands. What cannot be found, or whose text is not at
 * hand, keeps its previous pin, so that what was known is not lost; pins of passages that no record asks for go. The
 * guard says of each source which words before a passage the lock may hold, since everybody reads it.
 */
export function pinPassages(
  requests: readonly PassageRequest[],
  texts: SourceTexts,
  guard: PrefixGuard,
  previous?: EvidenceLock,
): Pinning {
  const sources = new Map<string, string>();
  const passages = new Map<string, PinnedPassage>();
  for (const request of requests) {
    const { key, source } = request;
    const text = preparedText(texts, source);
    const sourceDigest = text ? (sources.get(source) ?? digest(text.text)) : kept(previous?.sources, source);
    if (sourceDigest !== undefined) sources.set(source, sourceDigest);
    const found = text && resolvePassage(text, request.passage);
    const pin =
      text && found?.state === "found"
        ? pinOf(text, found, linkPrefix(text, found.start, request.passage, guard(source)))
        : kept(previous?.passages, key);
    if (pin) passages.set(key, pin);
  }
  const lock: EvidenceLock = {
    format: 1,
    sources: Object.fromEntries(sources),
    passages: Object.fromEntries(passages),
  };
  return { lock, findings: verifyPassages(requests, { lock, texts }) };
}

/**
 * The lock without the words before passages that the guard refuses: pins that are kept were judged when they were made,
 * and a person may have come under protection since.
 */
export function guardLock(lock: EvidenceLock, requests: readonly PassageRequest[], guard: PrefixGuard): EvidenceLock {
  const passages = { ...lock.passages };
  for (const { key, source } of requests) {
    const pin = kept(passages, key);
    if (pin?.prefix === undefined || guard(source)(pin.prefix)) continue;
    const { prefix: _, ...bare } = pin;
    passages[key] = bare;
  }
  return { ...lock, passages };
}

function pinOf(text: PreparedText, span: PassageSpan, prefix: string | undefined): PinnedPassage {
  const pin = { start: span.start, end: span.end, digest: digest(sliceText(text, span)) };
  return prefix === undefined ? pin : { ...pin, prefix };
}

/** Keys come from the data: one named like a method of every object finds nothing. */
function kept<T>(entries: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
