import { html, nothing } from "lit";
import type { View } from "../../src/model/view.ts";
import { CLAIM_FACETS } from "../../src/query/narrow/facets.ts";
import type { HiddenClaims } from "../../src/query/narrow/hidden-by.ts";
import type { ViewChanges } from "../change-view.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import type { PartInput } from "../part.ts";
import { chooseValues, chosenOf, kindOfType, LIFT_ALL } from "./filter-changes.ts";
import { labelOfType, labelOfValue } from "./label-of-value.ts";

/** What one filter lets through, and how to lift each part of it. */
interface ActiveFilter {
  readonly title: string;
  readonly hides: number | undefined;
  readonly chips: readonly { readonly label: string; readonly lifted: ViewChanges }[];
}

/** How many claims are shown, which filters hide the others, and how each is lifted. */
export function activeFilters({ reader, view, change }: PartInput, hidden: HiddenClaims): unknown {
  const say = reader.say.facets;
  const { language } = reader;
  const active = filtersInUse(reader, view, hidden);
  const shown = fill(count(say.shown, hidden.total, language), { shown: formatNumber(hidden.shown, language) });
  const away = hidden.total - hidden.shown;
  return html`<div class="active">
    <p class="shown" role="status">
      ${away === 0 ? count(say.all, hidden.total, language) : html`${shown}<span class="count"> · ${count(say.hidden, away, language)}</span>`}
    </p>
    ${hidden.shown === 0 && hidden.total > 0 ? html`<p class="nothing">${say.none}</p>` : nothing}
    ${active.map(
      ({ title, hides, chips }) => html`<div class="filter">
        <p class="muted">${title}${hides === undefined ? nothing : html` · ${count(say.hides, hides, language)}`}</p>
        <ul class="chips">${chips.map(
          ({ label, lifted }) => html`<li>
            <button type="button" class="chip" aria-label=${fill(say.lift, { facet: title, value: label })} @click=${() => change(lifted)}>
              <span>${label}</span><span class="cross" aria-hidden="true">×</span>
            </button>
          </li>`,
        )}</ul>
      </div>`,
    )}
    ${active.length === 0 ? nothing : html`<button type="button" class="lift" @click=${() => change(LIFT_ALL)}>${say.liftAll}</button>`}
  </div>`;
}

function filtersInUse(reader: Reader, view: View, hidden: HiddenClaims): readonly ActiveFilter[] {
  const say = reader.say.facets;
  const hides = (id: string) => hidden.by.find(({ by }) => by === id)?.claims;
  const facets = CLAIM_FACETS.map((facet): ActiveFilter => {
    const all = view.filters?.[facet.filter] ?? [];
    return {
      title: say.facets[facet.id],
      hides: hides(facet.id),
      chips: chosenOf(reader, view, facet).map((value) => ({
        label: labelOfValue(reader, facet, value),
        lifted: chooseValues(
          view,
          facet.filter,
          all.filter((other) => other !== value),
        ),
      })),
    };
  });
  return [...facets, thingTypes(reader, view), ...timesInUse(reader, view, hidden)].filter(
    ({ chips }) => chips.length > 0,
  );
}

/** Types of what neither speaks nor is said: the legend can choose them too. */
function thingTypes(reader: Reader, view: View): ActiveFilter {
  const all = view.filters?.type ?? [];
  const things = all.filter((value) => !["Actor", "Claim", undefined].includes(kindOfType(reader.vocabulary, value)));
  return {
    title: reader.say.facets.things,
    hides: undefined,
    chips: things.map((value) => ({
      label: labelOfType(reader, value),
      lifted: chooseValues(
        view,
        "type",
        all.filter((other) => other !== value),
      ),
    })),
  };
}

function timesInUse(reader: Reader, { time = {} }: View, hidden: HiddenClaims): readonly ActiveFilter[] {
  const say = reader.say.facets;
  const { from, to, by, knownOn, ...others } = time;
  const filters: ActiveFilter[] = [];
  const stretch = hidden.by.find((one) => one.by === "time");
  if (stretch) {
    const period = from === to && from !== undefined ? from : `${from ?? ".."}/${to ?? ".."}`;
    const form = by === "published" ? say.byPublished : say.bySpoken;
    const lifted = knownOn === undefined ? undefined : { ...others, knownOn };
    const label = fill(form, { period: formatPeriod(period, reader.say) });
    filters.push({ title: say.time, hides: stretch.claims, chips: [{ label, lifted: { time: lifted } }] });
  }
  if (knownOn !== undefined && hidden.notYetKnown > 0) {
    const kept = { ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(by && { by }) };
    const lifted = { time: Object.keys(kept).length === 0 ? undefined : kept };
    filters.push({
      title: say.knownOn,
      hides: hidden.notYetKnown,
      chips: [{ label: formatPeriod(knownOn, reader.say), lifted }],
    });
  }
  return filters;
}
