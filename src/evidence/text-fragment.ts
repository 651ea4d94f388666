import type { PassageRecord } from "../model/record.ts";
import { linkWords } from "./link-words.ts";

/** Most passages: a few plain words, an ellipsis, a few plain words. Their links, of which there are many, are made in one go. */
const PLAIN = /^[\w,]+(?: [\w,]+){0,3} … [\w,]+(?: [\w,]+){0,3}$/;
const ENCODED_ELLIPSIS = "%20%E2%80%A6%20";

/** The address as a browser would ask for it; undefined for what is no http(s) address and must not become a link. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

/**
 * A source's `webAddress` with a text fragment that scrolls to the passage and marks it (WICG, "URL Fragment Text
 * Directives"): its first and last words, after the `linkPrefix` that tells it from an earlier place, if any. The same
 * whether or not the text is at hand.
 */
export function articleUrl(address: string, record: PassageRecord, prefix?: string): string {
  const join = address.includes(":~:") ? "&" : address.includes("#") ? ":~:" : "#:~:";
  if (prefix === undefined && typeof record === "string" && PLAIN.test(record)) {
    // Joined, it is one flat string; a template would keep its parts, which take twice the room.
    return [address, join, "text=", encodeURIComponent(record).replace(ENCODED_ELLIPSIS, ",")].join("");
  }
  const { first, last } = linkWords(record);
  if (first === "") return address;
  const before = prefix === undefined ? "" : `${encode(prefix)}-,`;
  const after = last === "" ? "" : `,${encode(last)}`;
  return `${address}${join}text=${before}${encode(first)}${after}`;
}

/** A hyphen, a comma and an ampersand are syntax here; a lone surrogate has no encoding. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
