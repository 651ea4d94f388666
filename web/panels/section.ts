import { html, nothing } from "lit";

/** A heading and a list; nothing at all where the list is empty. */
export function section(title: string, items: readonly unknown[], className: string): unknown {
  return items.length === 0 ? nothing : html`<section><h3>${title}</h3><ul class=${className}>${items}</ul></section>`;
}
