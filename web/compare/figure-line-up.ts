import { html, nothing } from "lit";
import { UNSTATED } from "../../src/model/period.ts";
import type { FigureAspect, FigureComparison } from "../../src/query/compare/compare-figures.ts";
import type { StatedFigure } from "../../src/query/compare/figures-on.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import type { Messages } from "../messages/messages.ts";
import { amountOf, baseOf, unitOf } from "../panels/figure-card.ts";
import { linkTo, nodeLink, nodeLinks } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { claimAt, nameOf } from "../panels/reader.ts";

/** The table's heading names the indicator, and an exact number looks exact: a line only where they differ. */
const TAKEN_FOR_GRANTED: ReadonlySet<FigureAspect> = new Set(["indicator", "bound"]);

const SIGNS = { same: "=", different: "≠", unstated: "?" } as const;

/** Two figures lined up aspect by aspect, with what makes them comparable or not in one sentence before. */
export function figureLineUp(reader: Reader, comparison: FigureComparison): unknown {
  const { compare } = reader.say;
  const { left, right, aspects, hindrances, cautions, sameAmount } = comparison;
  const parting = new Set([...hindrances, ...cautions]);
  return html`<div class="line-up">
    <p class=${hindrances.length > 0 ? "verdict apart" : "verdict"}>
      ${sentence(reader, comparison)} ${sameAmount ? compare.sameAmount : ""}
    </p>
    <table>
      <caption>${nodeLink(reader, left.figure.indicator)}</caption>
      <thead>
        <tr>
          <td></td>
          ${[left, right].map((one) => html`<th scope="col">${head(reader, one)}</th>`)}
          <th scope="col"><span class="unseen">${compare.verdict}</span></th>
        </tr>
      </thead>
      <tbody>
        ${aspects
          .filter(({ aspect }) => parting.has(aspect) || !TAKEN_FOR_GRANTED.has(aspect))
          .map(
            ({ aspect, verdict }) => html`<tr class=${parting.has(aspect) ? "parts" : ""}>
              <th scope="row">${compare.aspects[aspect]}</th>
              ${[left, right].map((one) => html`<td>${value(reader, aspect, one)}</td>`)}
              <td class="sign" title=${compare.verdicts[verdict]}><span aria-hidden="true">${SIGNS[verdict]}</span><span class="unseen">${compare.verdicts[verdict]}</span></td>
            </tr>`,
          )}
      </tbody>
    </table>
  </div>`;
}

function sentence(reader: Reader, comparison: FigureComparison): string {
  const { compare } = reader.say;
  const { hindrances, cautions } = comparison;
  const reasons = (aspects: readonly FigureAspect[]) =>
    aspects.map((aspect) => reason(reader, comparison, aspect)).join("; ");
  if (hindrances.length > 0) return fill(compare.notComparable, { reasons: reasons(hindrances) });
  return cautions.length > 0 ? fill(compare.withCare, { reasons: reasons(cautions) }) : compare.comparable;
}

function reason({ say }: Reader, { left, right, aspects }: FigureComparison, aspect: FigureAspect): string {
  const verdict = aspects.find((one) => one.aspect === aspect)?.verdict;
  const words = say.compare.reasons[aspect][verdict === "different" ? "different" : "unstated"];
  const status = ({ figure }: StatedFigure) => (figure.status === undefined ? "" : say.figure.status[figure.status]);
  return fill(words, { left: status(left), right: status(right) });
}

/** The number, large, with its unit, and whose it is: the way back to the claim. */
function head(reader: Reader, { claim, figure }: StatedFigure): unknown {
  const found = claimAt(reader, claim);
  const speaker = found ? nameOf(reader, found.claim.speaker) : claim;
  return html`<span class="value">${amountOf(reader, figure)}</span>
    ${linkTo(reader, claim, speaker, "voice")}`;
}

function value(reader: Reader, aspect: FigureAspect, { claim, figure }: StatedFigure): unknown {
  const { say } = reader;
  const { compare } = say;
  const none = html`<span class="muted">${compare.verdicts.unstated}</span>`;
  const links = (ids: readonly string[] | undefined) => (ids && ids.length > 0 ? nodeLinks(reader, ids) : none);
  switch (aspect) {
    case "indicator":
      return nodeLink(reader, figure.indicator);
    case "unit":
      return figure.unit === "percent"
        ? "%"
        : unitOf(reader, figure.unit, figure.value ?? figure.max ?? figure.min ?? 0);
    case "period":
      return figure.period === undefined || figure.period === UNSTATED ? none : formatPeriod(figure.period, say);
    case "place":
      return links(figure.place);
    case "origin":
      return links(figure.origin);
    case "denominator":
      return baseOf(reader, figure, claimAt(reader, claim)?.claim.figures ?? []) ?? none;
    case "per":
      return figure.per === undefined ? none : unitOf(reader, figure.per, 1);
    case "status":
      return figure.status === undefined ? none : say.figure.status[figure.status];
    case "bound":
      return compare.exactness[exactness(figure)];
    default:
      return nothing;
  }
}

function exactness({ bound, value, min, max }: StatedFigure["figure"]): keyof Messages["compare"]["exactness"] {
  if (bound !== undefined) return bound;
  if (value !== undefined) return "exact";
  return min === undefined ? "atMost" : max === undefined ? "atLeast" : "between";
}
