import { html, nothing } from "lit";
import type { HiddenClaims } from "../../src/query/narrow/hidden-by.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import { publicationDates } from "../../src/query/time/publication-days.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { count, fill } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import type { PartInput } from "../part.ts";
import { withKnownOn } from "./stretch.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;
const OTHER = "other";

/** Whether the reader asks for a date of their own, and how that is remembered. */
interface OwnDate {
  readonly isAsked: boolean;
  readonly ask: (isAsked: boolean) => void;
  /** Brings the focus to the list, or to the field in its place, once that is drawn. */
  readonly focus: () => void;
}

/** The choice of a date as known on: those on which something came out, or one of the reader's own. */
export function knownOnChoice({ reader, view, change }: PartInput, { isAsked, ask, focus }: OwnDate): unknown {
  const say = reader.say.time;
  const chosen = view.time?.knownOn;
  const dates = publicationDates(wholeGraphOf(reader.graph));
  const all = chosen === undefined || dates.includes(chosen) ? dates : [...dates, chosen];
  const choose = (date: string) => change({ time: withKnownOn(view.time, date === "" ? undefined : date) });
  const pick = (event: Event) => {
    if (chosenIn(event) !== OTHER) return choose(chosenIn(event));
    ask(true);
    focus();
  };
  // While a date is typed, each digit makes another one: it counts once the field is left, or by Enter.
  const isNew = (date: string) => DAY.test(date) && date >= "1000" && date !== chosen;
  const leave = (event: Event) => {
    if (isNew(chosenIn(event))) choose(chosenIn(event));
    ask(false);
  };
  const press = (event: KeyboardEvent) => {
    // Where nothing new is written, Enter opens the browser's calendar.
    if (event.key !== "Enter" || !isNew(chosenIn(event))) return;
    event.preventDefault();
    leave(event);
    focus();
  };
  const day = chosen !== undefined && DAY.test(chosen) ? chosen : "";
  return html`<label class="known field">
    <span>${isAsked ? say.otherDate : say.knownOn}</span>
    ${
      isAsked
        ? html`<input type="date" .value=${day} @focusout=${leave} @keydown=${press}>`
        : html`<select @change=${pick}>
            <option value="" .selected=${chosen === undefined}>${say.today}</option>
            ${all.map((date) => html`<option value=${date} .selected=${date === chosen}>${formatPeriod(date, reader.say)}</option>`)}
            <option value=${OTHER}>${say.otherDate} …</option>
          </select>`
    }
  </label>`;
}

/** Says that the reader sees less than is known; nothing while all is seen. */
export function knownOnBanner({ reader, view, change }: PartInput, { notYetKnown }: HiddenClaims): unknown {
  const knownOn = view.time?.knownOn;
  if (knownOn === undefined) return nothing;
  const say = reader.say.time;
  return html`<div class="banner">
    <p role="status"><strong>${asKnownOnWords(knownOn, reader)}</strong>: ${count(say.hidden, notYetKnown, reader.language)}</p>
    <button type="button" @click=${() => change({ time: withKnownOn(view.time, undefined) })}>${say.liftKnownOn}</button>
  </div>`;
}

/** "As known on 15 March 2006"; of a period longer than a day its end counts. */
function asKnownOnWords(knownOn: string, { say }: Reader): string {
  const { asKnown } = say.time;
  const form = DAY.test(knownOn) ? asKnown.day : /^\d{4}$/.test(knownOn) ? asKnown.year : asKnown.other;
  return fill(form, { date: formatPeriod(knownOn, say) });
}

function chosenIn({ target }: Event): string {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : "";
}
