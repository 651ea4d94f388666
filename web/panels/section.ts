import { html, nothing } from "lit";

/** A heading and a list; without a title the list alone, and nothing at all where the list is empty. */
export function section(title: string | typeof nothing, items: readonly unknown[], className: string): unknown {
  if (items.length === 0) return nothing;
  return html`<section>${title === nothing ? nothing : html`<h3>${title}</h3>`}<ul class=${className}>${items}</ul></section>`;
}
