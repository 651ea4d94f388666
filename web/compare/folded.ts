import { html, nothing } from "lit";
import { count } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";

/** Shows the first `most` of some items and folds the rest away; a single one more is not worth folding. */
export function folded<T>(
  { say, language }: Reader,
  items: readonly T[],
  most: number,
  render: (items: readonly T[]) => unknown,
): unknown {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  const rest = items.slice(shown.length);
  return html`${render(shown)}
    ${rest.length === 0 ? nothing : html`<details><summary>${count(say.compare.more, rest.length, language)}</summary>${render(rest)}</details>`}`;
}
