import { html, nothing, type PropertyValues } from "lit";
import type { View, ViewTime } from "../../src/model/view.ts";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { hiddenBy } from "../../src/query/narrow/hidden-by.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import type { TimeBy } from "../../src/query/time/claim-periods.ts";
import { publicationDates } from "../../src/query/time/publication-days.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { Brush } from "./brush.ts";
import { chart } from "./chart.ts";
import { knownOnBanner, knownOnChoice } from "./known-on.ts";
import { Player } from "./player.ts";
import { stepButtons } from "./step-buttons.ts";
import { isWhole, type Stretch, stepped, stretchOf, withoutStretch, withStretch } from "./stretch.ts";
import { timeFacts } from "./time-facts.ts";
import { timeStyles } from "./time-styles.ts";
import { waysToTell } from "./ways-to-tell.ts";
import { type YearRange, yearRanges } from "./year-range.ts";
import { yearScale } from "./year-scale.ts";

const FIRST_WIDTH = 480;

/**
 * `<claim-graph-time>`: claims by year with a brush, by the time they speak of or by publication, played and stepped;
 * and the date as known on. A line where there is one date only; on narrow screens a line until it is opened.
 */
export class TimeStripElement extends PartElement {
  static override styles = [baseStyles, timeStyles];
  static override properties = {
    ...PartElement.properties,
    by: { state: true },
    draft: { state: true },
    chartWidth: { state: true },
    isOpen: { state: true },
    asksDate: { state: true },
  };

  /** Which years are shown while no stretch of them is chosen. */
  declare private by: TimeBy | undefined;
  /** The stretch while it is being changed. */
  declare private draft: Stretch | undefined;
  declare private chartWidth: number;
  declare private isOpen: boolean;
  declare private asksDate: boolean;
  /** The time as it was last set here. */
  #chosen: ViewTime | undefined;
  readonly #player = new Player(
    (isFirst) => this.#step(1, { wraps: isFirst, isStep: isFirst }),
    () => this.requestUpdate(),
  );
  readonly #brush = new Brush({
    draw: (stretch) => {
      this.#player.pause();
      this.draft = stretch;
    },
    settle: () => {
      const { draft } = this;
      if (draft) this.#choose(draft);
      this.draft = undefined;
    },
  });
  readonly #size = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width > 0) this.chartWidth = Math.floor(entry.contentRect.width);
  });

  constructor() {
    super();
    this.chartWidth = FIRST_WIDTH;
    this.isOpen = false;
    this.asksDate = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#player.pause();
    this.#size.disconnect();
  }

  /** A time that was set elsewhere, by Back or with all filters, is not played over. */
  override willUpdate(changed: PropertyValues<{ readonly input: PartInput | undefined }>): void {
    if (changed.has("input") && !isSameTime(this.input?.view.time, this.#chosen)) this.#player.pause();
  }

  override updated(): void {
    const room = this.renderRoot.querySelector(".years");
    // Watching what is watched already changes nothing.
    if (room) this.#size.observe(room);
  }

  protected override renderPart(input: PartInput): unknown {
    const { reader, view } = input;
    const say = reader.say.time;
    const range = this.#range(input);
    const isSpread = range !== undefined && range.span.to > range.span.from;
    const hasDates = publicationDates(wholeGraphOf(reader.graph)).length > 1;
    const banner = knownOnBanner(input, hiddenBy(reader.graph, plainView(input, view)));
    if (!isSpread && !hasDates) {
      const date = range && formatPeriod(String(range.span.from), reader.say);
      if (date === undefined && banner === nothing) return nothing;
      return html`<section aria-label=${say.title}>
        ${banner}${date === undefined ? nothing : html`<p class="single">${fill(say.single[range?.by ?? "published"], { date })}</p>`}
      </section>`;
    }
    const own = {
      isAsked: this.asksDate,
      ask: (isAsked: boolean) => {
        this.asksDate = isAsked;
      },
      focus: () => this.#focusDate(),
    };
    return html`<section aria-label=${say.title} class=${this.isOpen ? "open" : ""}>
      ${banner}
      <button type="button" class="fold" aria-expanded=${this.isOpen} @click=${() => {
        this.isOpen = !this.isOpen;
      }}><span>${say.title}</span><span class="count">${stretchWords(reader, view)}</span></button>
      <div class="row">
        ${isSpread ? this.#years(input, range) : nothing} ${hasDates ? knownOnChoice(input, own) : nothing}
      </div>
    </section>`;
  }

  #years(input: PartInput, range: YearRange): unknown {
    const { reader, view } = input;
    const { by, span, most, counts } = range;
    const say = reader.say.time;
    const stretch = this.draft ?? stretchOf(view.time, span);
    const whole = isWhole(stretch, span);
    const { shown, timeless } = hiddenBy(
      reader.graph,
      plainView(input, { ...view, time: withStretch(view.time, stretch, by) }),
    );
    const held = shown - timeless;
    const scale = yearScale(span, this.chartWidth);
    const listener = this.#brush.listener(scale, stretch, span);
    return html`${waysToTell(reader, by, yearRanges(reader, view), (way) => this.#tellBy(way))}
      ${stepButtons(say, {
        isPlaying: this.#player.isPlaying,
        canLift: !whole,
        step: (step) => {
          this.#player.pause();
          this.#step(step);
        },
        toggle: () => (this.#player.isPlaying ? this.#player.pause() : this.#player.play()),
        lift: () => {
          this.#player.pause();
          this.#choose(span);
        },
      })}
      <div class="years">
        <p class="facts" aria-live=${this.draft ? "off" : "polite"}>${timeFacts(reader, by, { stretch, isWhole: whole, held, timeless })}</p>
        ${chart({ reader, span, stretch, years: counts.years, scale, most, held }, listener)}
      </div>`;
  }

  /** The years of the stretch that is chosen, else those the reader asks for. */
  #range({ reader, view }: PartInput): YearRange | undefined {
    const hasStretch = view.time?.from !== undefined || view.time?.to !== undefined;
    const by = hasStretch ? (view.time?.by ?? "spoken") : this.by;
    const ranges = yearRanges(reader, view);
    return ranges.find((range) => range.by === by) ?? ranges[0];
  }

  /** Years of one way say nothing in the other. */
  #tellBy(by: TimeBy): void {
    this.#player.pause();
    this.by = by;
    const time = this.input?.view.time;
    if (time?.from !== undefined || time?.to !== undefined) this.input?.change({ time: withoutStretch(time) });
  }

  #choose(stretch: Stretch, isStep = true): void {
    const range = this.input && this.#range(this.input);
    if (!this.input || !range) return;
    const { view, change } = this.input;
    this.by = range.by;
    const lifts = isWhole(stretch, range.span);
    if (lifts && isWhole(stretchOf(view.time, range.span), range.span)) return;
    this.#chosen = lifts ? withoutStretch(view.time) : withStretch(view.time, stretch, range.by);
    change({ time: this.#chosen }, isStep);
  }

  /** `wraps`: after the last year comes the first; `isStep`: Back undoes it, with all that follows and is none. */
  #step(step: 1 | -1, { wraps = false, isStep = true } = {}): boolean {
    const range = this.input && this.#range(this.input);
    if (!this.input || !range) return false;
    const { span, counts } = range;
    const ahead = stepped(stretchOf(this.input.view.time, span), span, counts.years, step);
    const next = ahead ?? (wraps ? stepped(span, span, counts.years, step) : undefined);
    if (next) this.#choose(next, isStep);
    return next !== undefined;
  }

  #focusDate(): void {
    const field = () => this.renderRoot.querySelector<HTMLElement>(".known :is(input, select)");
    void this.updateComplete.then(() => field()?.focus());
  }
}

function stretchWords({ say }: PartInput["reader"], { time }: View): string {
  if (time?.from === undefined && time?.to === undefined) return "";
  return formatPeriod(time.from === time.to ? (time.from ?? "") : `${time.from ?? ".."}/${time.to ?? ".."}`, say);
}

/** Whoever sets the view from outside may well hand back a copy of what they were told. */
function isSameTime(one: ViewTime | undefined, other: ViewTime | undefined): boolean {
  const isSame = (key: keyof ViewTime) => one?.[key] === other?.[key];
  return isSame("from") && isSame("to") && isSame("by") && isSame("knownOn");
}

/** Filters are counted by types, not by looks. */
function plainView({ reader }: PartInput, view: View): View {
  return plainTypes(view, reader.vocabulary, reader.lookOf);
}
