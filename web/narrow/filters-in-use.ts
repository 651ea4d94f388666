import type { View } from "../../src/model/view.ts";
import { CLAIM_FACETS } from "../../src/query/narrow/facets.ts";
import type { HiddenClaims } from "../../src/query/narrow/hidden-by.ts";
import type { ViewChanges } from "../change-view.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import { chooseValues, chosenOf, kindOfType } from "./filter-changes.ts";
import { labelOfType, labelOfValue } from "./label-of-value.ts";

/** What one filter lets through, and how to lift each part of it. */
export interface FilterInUse {
  readonly title: string;
  readonly hides: number | undefined;
  readonly chips: readonly { readonly label: string; readonly lifted: ViewChanges }[];
}

/** The filters that a view has on, time included, with what each hides and the way to lift it. */
export function filtersInUse(reader: Reader, view: View, hidden: HiddenClaims): readonly FilterInUse[] {
  const say = reader.say.facets;
  const hides = (id: string) => hidden.by.find(({ by }) => by === id)?.claims;
  const facets = CLAIM_FACETS.map((facet): FilterInUse => {
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
function thingTypes(reader: Reader, view: View): FilterInUse {
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

function timesInUse(reader: Reader, { time = {} }: View, hidden: HiddenClaims): readonly FilterInUse[] {
  const say = reader.say.facets;
  const { from, to, by, knownOn, ...others } = time;
  const filters: FilterInUse[] = [];
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
