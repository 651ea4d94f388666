import type { PassageEvidence } from "./evidence.ts";

/** Most passages: a few plain words, an ellipsis, a few plain words. Of these links are many, and made in one go. */
const PLAIN = /^[\w,]+(?: [\w,]+)* … [\w,]+(?: [\w,]+)*$/;
const ELLIPSIS = " … ";
const ENCODED_ELLIPSIS = "%20%E2%80%A6%20";

/**
 * The link to a passage: its article's address with a text fragment that scrolls to the passage and marks it (WICG, "URL
 * Fragment Text Directives"). The article alone where there are no words to mark, nothing where it has no address.
 */
export function passageUrl({ url, words, prefix }: PassageEvidence): string | undefined {
  if (url === undefined || words === undefined) return url;
  return `${url}${url.includes(":~:") ? "&" : url.includes("#") ? ":~:" : "#:~:"}text=${directive(words, prefix)}`;
}

function directive(words: string, prefix: string | undefined): string {
  if (prefix === undefined && PLAIN.test(words)) return encodeURIComponent(words).replace(ENCODED_ELLIPSIS, ",");
  const marked = words.split(ELLIPSIS).map(encode).join(",");
  return prefix === undefined ? marked : `${encode(prefix)}-,${marked}`;
}

/** A hyphen, a comma and an ampersand are syntax here; a lone surrogate has no encoding. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
