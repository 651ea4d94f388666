import { html } from "lit";
import type { TimeBy } from "../../src/query/time/claim-periods.ts";
import type { Reader } from "../panels/reader.ts";
import type { YearRange } from "./year-range.ts";

/** The choice of what a claim's time is; words alone where there is one way. */
export function waysToTell(
  { say: { time: say } }: Reader,
  by: TimeBy,
  ranges: readonly YearRange[],
  choose: (by: TimeBy) => void,
): unknown {
  if (ranges.length < 2) return html`<p class="field"><span>${say.by}</span><strong>${say.modes[by]}</strong></p>`;
  const chosenIn = ({ target }: Event) =>
    ranges.find((range) => target instanceof HTMLSelectElement && range.by === target.value)?.by ?? by;
  return html`<label class="field">
    <span>${say.by}</span>
    <select @change=${(event: Event) => choose(chosenIn(event))}>
      ${ranges.map((range) => html`<option value=${range.by} .selected=${range.by === by}>${say.modes[range.by]}</option>`)}
    </select>
  </label>`;
}
