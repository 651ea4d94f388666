import { html, nothing } from "lit";
import { compareText } from "../../src/base/compare-text.ts";
import { yearsOf } from "../../src/model/period.ts";
import { LANGUAGES, type Language } from "../../src/model/text.ts";
import type { View } from "../../src/model/view.ts";
import { LENSES, lensNamed } from "../../src/picture/lenses.ts";
import { THEMES } from "../../src/picture/themes.ts";
import type { ChangeView } from "../change-view.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill, formatNumber } from "../messages/message.ts";
import { LANGUAGE_NAMES } from "../messages/messages.ts";
import { nodeLink } from "../panels/node-link.ts";
import { nameOf, type Reader, text } from "../panels/reader.ts";
import { uncheckedMark } from "../panels/unchecked-mark.ts";
import { shareMark } from "../share/share-mark.ts";
import { askToShare } from "../share/share-tab.ts";

/** The title and the sentence on the data set. */
export function titleBlock(reader: Reader): unknown {
  const { title, summary } = reader.graph.getAttributes();
  return html`<header class="title">
    <h1>${text(reader, title)}</h1>
    <p class="summary">${text(reader, summary)}${uncheckedMark(reader, summary)}</p>
  </header>`;
}

/** What was read for the data set, its date and licence. */
export function sourcesBlock(reader: Reader): unknown {
  const { graph, say } = reader;
  const { date, licence } = graph.getAttributes();
  const isRead = (id: string) => graph.inEdges(id).some((edge) => graph.getEdgeAttribute(edge, "type") === "statedIn");
  const sources = graph.filterNodes((id, { kind }) => kind === "Source" && isRead(id)).sort();
  return html`<section class="sources" aria-label=${say.about}>
    <ul>${sources.map((id) => html`<li>${nodeLink(reader, id)}${yearOf(reader, id)}</li>`)}</ul>
    <p class="muted">${fill(say.dataOf, { date: formatPeriod(date, say) })}${licence === undefined ? nothing : ` · ${licence}`}</p>
  </section>`;
}

function yearOf(reader: Reader, id: string): string {
  const source = reader.graph.getNodeAttributes(id);
  if (source.kind !== "Source") return "";
  const publisher = source.publisher === undefined ? [] : [nameOf(reader, source.publisher)];
  const facts = [...publisher, ...(source.published === undefined ? [] : [yearsOf(source.published)])];
  return facts.length === 0 ? "" : `, ${facts.join(", ")}`;
}

/** The lenses as chips, one of them pressed; and beside them, the same as a table. */
export function lensChips(reader: Reader, view: View, change: ChangeView): unknown {
  const current = lensNamed(view.lens).id;
  return html`<nav class="lenses" aria-label=${reader.say.lens}>
    ${LENSES.map(
      ({ id, labels }) =>
        html`<button type="button" class="chip" aria-pressed=${id === current} @click=${() => change({ lens: id, camera: undefined })}>
          ${labels[reader.language]}
        </button>`,
    )}
    <button type="button" class="chip as-table" aria-pressed=${view.as === "table"} @click=${() => change({ as: view.as === "table" ? undefined : "table" })}>
      ${reader.say.asTable}
    </button>
  </nav>`;
}

/** Every voice as a link: the way in without the picture. */
export function voiceList(reader: Reader): unknown {
  const { graph, say } = reader;
  const voices = graph
    .filterNodes((_, { kind }) => kind === "Actor")
    .sort((a, b) => compareText(nameOf(reader, a), nameOf(reader, b)));
  return html`<nav class="voices" aria-label=${say.allVoices}><details>
    <summary>${say.allVoices} <span class="count">${formatNumber(voices.length, reader.language)}</span></summary>
    <ul>${voices.map((id) => html`<li>${nodeLink(reader, id)}</li>`)}</ul>
  </details></nav>`;
}

/** The way to take something along, and to the list of keys; language and theme. */
export function settings(reader: Reader, view: View, change: ChangeView, askKeys: () => void): unknown {
  const { say, language } = reader;
  const themes: readonly (readonly [string, string])[] = [
    ["", say.themes.system],
    ...THEMES.map(({ id }): readonly [string, string] => [
      id,
      Object.entries(say.themes).find(([key]) => key === id)?.[1] ?? id,
    ]),
  ];
  return html`<footer class="settings">
    <button type="button" class="share" @click=${(event: Event) => askToShare(event.currentTarget, "link")}>${shareMark()}${say.share.title}</button>
    <button type="button" class="ask-keys" aria-label=${say.keys.title} title=${say.keys.title} @click=${askKeys}>?</button>
    <select aria-label=${say.language} @change=${(event: Event) => change({ language: languageFrom(event) })}>
      ${LANGUAGES.map((one) => html`<option value=${one} .selected=${one === (view.language ?? language)} lang=${one}>${LANGUAGE_NAMES[one]}</option>`)}
    </select>
    <select aria-label=${say.theme} @change=${(event: Event) => change({ theme: chosenIn(event) || undefined })}>
      ${themes.map(([id, name]) => html`<option value=${id} .selected=${id === (view.theme ?? "")}>${name}</option>`)}
    </select>
  </footer>`;
}

function chosenIn(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : "";
}

function languageFrom(event: Event): Language | undefined {
  return LANGUAGES.find((language) => language === chosenIn(event));
}
