import { html } from "lit";
import { shareMark } from "../share/share-mark.ts";
import { askToShare } from "../share/share-tab.ts";
import type { Page } from "./page.ts";
import { unfoldedBy } from "./rail-fold.ts";

/** Sections of the rail, with the drawing of each on a field of 20 by 20. */
const SECTIONS = {
  search: { at: "#search", path: "M8.5 3a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11ZM12.5 12.5L17 17" },
  lens: {
    at: ".lenses button",
    path: "M2.5 10C5 5.5 15 5.5 17.5 10C15 14.5 5 14.5 2.5 10ZM10 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4Z",
  },
  stories: {
    at: "claim-graph-stories",
    path: "M3 4.5c3-1 5-.5 7 1c2-1.500 4-2 7-1v11c-3-1-5-.500-7 1c-2-1.500-4-2-7-1ZM10 5.500v11",
  },
  filters: { at: "claim-graph-facets", path: "M3 5h14M5.5 10h9M8 15h4" },
  legend: { at: ".legend button", path: "M4 4h4v4H4ZM11 6h6M6 11.5l2.3 4H3.7ZM11 14h6" },
  about: { at: ".sources a", path: "M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM10 9v4.5M10 6.3v.4" },
} as const;

/** What of a part of its own can have the focus. */
const FIRST = "summary, button, a";

/** The rail folded to icons, where the screen is too narrow for the whole: each unfolds it at its section. */
export function railIcons({ reader, state, set }: Page): unknown {
  const names = reader.say.sections;
  const open = (event: Event, at: string) => {
    const opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    const rail = opener?.closest(".rail");
    if (opener && rail) unfoldedBy(rail, opener);
    set({ railOpen: true });
    requestAnimationFrame(() => {
      const section = rail?.querySelector<HTMLElement>(at);
      section?.scrollIntoView({ block: "center" });
      (section?.shadowRoot?.querySelector<HTMLElement>(FIRST) ?? section)?.focus({ preventScroll: true });
    });
  };
  const sections = [
    { name: names.search, ...SECTIONS.search },
    { name: names.lens, ...SECTIONS.lens },
    ...(reader.graph.getAttribute("stories")?.length ? [{ name: names.stories, ...SECTIONS.stories }] : []),
    { name: names.filters, ...SECTIONS.filters },
    { name: names.legend, ...SECTIONS.legend },
    { name: names.about, ...SECTIONS.about },
  ];
  return html`<nav class="rail-icons" aria-label=${names.rail} ?inert=${state.railOpen}>
    ${sections.map(
      ({
        name,
        at,
        path,
      }) => html`<button type="button" aria-expanded=${state.railOpen} @click=${(event: Event) => open(event, at)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5"><path d=${path}></path></svg>
        <span>${name}</span>
      </button>`,
    )}
    <button type="button" @click=${(event: Event) => askToShare(event.currentTarget, "link")}>${shareMark()}<span>${reader.say.share.title}</span></button>
  </nav>`;
}
