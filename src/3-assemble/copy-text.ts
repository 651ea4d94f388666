import type { Text } from "../model/text.ts";

/** A text that shares nothing with the caller's record; a plain string is its own copy. */
export function copyText(text: Text): Text {
  return typeof text === "string" ? text : { ...text };
}
