import { html, nothing } from "lit";
import type { Bound, FigureRecord } from "../../src/model/figure.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import { nodeLink, nodeLinks } from "./node-link.ts";
import { nameOf, type Reader } from "./reader.ts";

/** One number of a claim, large, with what it counts, of what, when, where, and what sort of count it is. */
export function figureCard(reader: Reader, figure: FigureRecord, others: readonly FigureRecord[]): unknown {
  const { figure: say } = reader.say;
  const base = baseOf(reader, figure, others);
  const facts = [
    figure.per === undefined ? undefined : fill(say.per, { unit: unitOf(reader, figure.per, 1) }),
    base === undefined ? undefined : fill(say.of, { base }),
    figure.period === undefined || figure.period === "unstated"
      ? say.unstated
      : formatPeriod(figure.period, reader.say),
    figure.status === undefined ? undefined : say.status[figure.status],
    figure.derived ? say.derived : undefined,
  ].filter((fact) => fact !== undefined);
  return html`<li class="figure">
    <p class="value">${amountOf(reader, figure)}<span class="unit">${unitAfter(reader, figure)}</span></p>
    <p class="indicator">${nodeLink(reader, figure.indicator)}</p>
    <p class="facts">${facts.join(" · ")}</p>
    ${places(reader, say.inPlace, "{places}", figure.place)} ${places(reader, say.fromPlace, "{places}", figure.origin)}
  </li>`;
}

/** A figure's amount in words: "about 20–30%". */
export function amountOf(reader: Pick<Reader, "say" | "language">, figure: FigureRecord): string {
  const { value, min, max, bound, unit } = figure;
  const { range, bound: words } = reader.say.figure;
  const sign = unit === "percent" ? "%" : "";
  const write = (n: number) => (unit === "year" && n >= 1000 ? String(n) : formatNumber(n, reader.language));
  // A file of a later version may know bounds that this page does not.
  const rough = (said: string) => fill((bound && words[bound]) ?? "{value}", { value: said + sign });
  if (value !== undefined) return rough(write(value));
  if (min !== undefined && max !== undefined) return rough(fill(range, { min: write(min), max: write(max) }));
  // A single end is a bound by itself, which is not said twice.
  const end = (n: number, plain: Bound, strict: Bound) => {
    if (bound === plain || bound === strict) return rough(write(n));
    return fill(words[plain], { value: bound === "about" ? rough(write(n)) : write(n) + sign });
  };
  if (min !== undefined) return end(min, "atLeast", "above");
  return max === undefined ? "?" : end(max, "atMost", "below");
}

function unitAfter(reader: Reader, figure: FigureRecord): string {
  if (figure.unit === "percent") return "";
  return ` ${unitOf(reader, figure.unit, figure.value ?? figure.max ?? figure.min ?? 0)}`;
}

/** What a unit is called beside a number; an own one as it is written. */
export function unitOf(reader: Reader, unit: string, n: number): string {
  const known = Object.entries(reader.say.figure.units).find(([id]) => id === unit);
  return known ? count(known[1], n, reader.language) : unit.replaceAll("-", " ");
}

/** A figure's denominator in words: "20,250", "20% (those reached)". */
export function baseOf(
  reader: Reader,
  { of, unit }: FigureRecord,
  others: readonly FigureRecord[],
): string | undefined {
  if (of === undefined) return undefined;
  if (typeof of === "number") return formatNumber(of, reader.language);
  const base = others.find(({ id }) => id === of);
  if (!base) return undefined;
  const amount = amountOf(reader, base);
  return unit === "percent" ? `${amount} (${nameOf(reader, base.indicator)})` : amount;
}

function places(reader: Reader, sentence: string, slot: string, ids: readonly string[] | undefined): unknown {
  if (!ids || ids.length === 0) return nothing;
  const [before = "", after = ""] = sentence.split(slot);
  return html`<p class="facts">${before}${nodeLinks(reader, ids)}${after}</p>`;
}
