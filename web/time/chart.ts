import { html, nothing, svg } from "lit";
import type { YearCount } from "../../src/query/time/count-years.ts";
import { count, fill } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import { isWhole, type Stretch } from "./stretch.ts";
import { CHART, type YearScale } from "./year-scale.ts";

/** Which part of the brush is meant. */
export type Grip = "from" | "to";

/** What the chart shows. */
export interface ChartInput {
  readonly reader: Reader;
  readonly span: Stretch;
  readonly stretch: Stretch;
  readonly years: readonly YearCount[];
  readonly scale: YearScale;
  /** The highest bar of the whole data set, so that bars keep their scale. */
  readonly most: number;
  /** How many claims the stretch holds. */
  readonly held: number;
}

/** What a reader does to the chart. */
export interface ChartListener {
  readonly press: (event: PointerEvent) => void;
  readonly drag: (event: PointerEvent) => void;
  readonly release: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent, grip: Grip) => void;
  readonly settle: () => void;
}

/** Claims by year as bars, and the brush over them with a handle at each end. */
export function chart(input: ChartInput, on: ChartListener): unknown {
  const { reader, span, stretch, years, scale, most } = input;
  const say = reader.say.time;
  const [left, right] = [scale.toX(stretch.from), scale.toX(stretch.to + 1)];
  const bars = wideEnough(years, scale).filter(({ claims }) => claims > 0);
  return html`<svg class="chart" role="group" aria-label=${fill(say.chart, { from: span.from, to: span.to })}
      width=${scale.width} height=${CHART.height} viewBox=${`0 0 ${scale.width} ${CHART.height}`}
      @pointerdown=${on.press} @pointermove=${on.drag} @pointerup=${on.release} @pointercancel=${on.release}>
    ${isWhole(stretch, span) ? nothing : svg`<rect class="brush" x=${left} y=${CHART.top} width=${right - left} height=${CHART.bottom - CHART.top}></rect>`}
    <line class="axis" x1=${scale.toX(span.from)} x2=${scale.toX(span.to + 1)} y1=${CHART.bottom + 0.5} y2=${CHART.bottom + 0.5}></line>
    ${bars.map((bar) => yearBar(bar, input, most))}
    ${scale.ticks.map((year) => svg`<text class="tick" x=${scale.toX(year) + scale.step / 2} y=${CHART.height - 3} text-anchor="middle">${year}</text>`)}
    ${handle("from", left, input, on)} ${handle("to", right, input, on)}
  </svg>`;
}

/** Where a year is narrower than a line, the highest of several stands for them. */
function wideEnough(years: readonly YearCount[], { step }: YearScale): readonly YearCount[] {
  const together = Math.ceil(1 / step);
  if (together <= 1) return years;
  return Array.from({ length: Math.ceil(years.length / together) }, (_, index) => {
    const [first, ...others] = years.slice(index * together, (index + 1) * together);
    return others.reduce((highest, one) => (one.claims > (highest?.claims ?? 0) ? one : highest), first);
  }).filter((year) => year !== undefined);
}

function yearBar({ year, claims, passing }: YearCount, { scale, stretch, reader }: ChartInput, most: number): unknown {
  const say = reader.say.time;
  const gap = scale.step > 6 ? 1 : 0;
  const bar = (n: number, name: string) => {
    const height = Math.max(2, ((CHART.bottom - CHART.top - 2) * n) / Math.max(1, most));
    return n === 0
      ? nothing
      : svg`<rect class=${name} x=${scale.toX(year) + gap} y=${CHART.bottom - height} width=${Math.max(1, scale.step - 2 * gap)} height=${height}></rect>`;
  };
  const isIn = year >= stretch.from && year <= stretch.to;
  return svg`<g class=${isIn ? "bar in" : "bar"}>
    <title>${fill(say.handle, { year, claims: count(say.claims, passing, reader.language) })}</title>
    ${bar(claims, "all")} ${bar(passing, "passing")}
  </g>`;
}

/** Its room for a thumb lies outside of the brush, so that two handles on one year can both be taken. */
function handle(grip: Grip, x: number, { reader, span, stretch, held }: ChartInput, on: ChartListener): unknown {
  const say = reader.say.time;
  const year = stretch[grip];
  const middle = (CHART.top + CHART.bottom) / 2;
  return svg`<g class="handle" data-grip=${grip} role="slider" tabindex="0" aria-label=${say[grip]}
      aria-valuemin=${grip === "from" ? span.from : stretch.from} aria-valuemax=${grip === "to" ? span.to : stretch.to}
      aria-valuenow=${year} aria-valuetext=${fill(say.handle, { year, claims: count(say.claims, held, reader.language) })}
      @keydown=${(event: KeyboardEvent) => on.key(event, grip)} @keyup=${on.settle} @blur=${on.settle}>
    <rect class="room" x=${grip === "from" ? x - 34 : x - 10} y=${(CHART.height - 44) / 2} width="44" height="44"></rect>
    <line x1=${x} x2=${x} y1=${CHART.top} y2=${CHART.bottom}></line>
    <rect class="knob" x=${x - 4} y=${middle - 9} width="8" height="18" rx="4"></rect>
  </g>`;
}
