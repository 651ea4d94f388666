import { html, nothing } from "lit";
import type { Text } from "../../src/model/text.ts";
import { isUnchecked, type Reader } from "./reader.ts";

/** The mark beside a translation that nobody has checked yet. */
export function uncheckedMark(reader: Reader, value: Text | undefined): unknown {
  return isUnchecked(reader, value) ? html` <span class="tag">${reader.say.claim.unreviewed}</span>` : nothing;
}
