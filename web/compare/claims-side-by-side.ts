import { html, nothing } from "lit";
import { type ClaimComparison, compareClaims } from "../../src/query/compare/compare-claims.ts";
import { claimItem } from "../panels/claim-item.ts";
import { nodeLink } from "../panels/node-link.ts";
import { claimAt, type Reader } from "../panels/reader.ts";
import { section } from "../panels/section.ts";
import { figureLineUp } from "./figure-line-up.ts";
import { passageLinks } from "./passage-links.ts";
import { standingPairs } from "./standing-pairs.ts";

/** Two claims side by side: how they stand to each other, their figures lined up, what both speak on. */
export function claimsSideBySide(reader: Reader, a: string, b: string): unknown {
  const { say, graph } = reader;
  const { compare } = say;
  const found = compareClaims(graph, a, b);
  return html`
    ${found.standings.length === 0 ? unlinked(reader, [a, b]) : standingPairs(reader, compare.standing, found.standings)}
    ${figures(reader, found, [a, b])}
    ${section(
      compare.shared,
      found.shared.map((id) => html`<li>${nodeLink(reader, id)}</li>`),
      "plain",
    )}
  `;
}

/** Both claims with their passages; no link between them is recorded. */
function unlinked(reader: Reader, ids: readonly string[]): unknown {
  const { compare } = reader.say;
  const items = ids.flatMap((id) => {
    const found = claimAt(reader, id);
    return found ? [claimItem(reader, found, true, nothing, passageLinks(reader, found.claim.evidence))] : [];
  });
  return html`<section><h3>${compare.standing}</h3><p class="muted">${compare.noStanding}</p><ul class="claims">${items}</ul></section>`;
}

function figures(reader: Reader, { figures }: ClaimComparison, ids: readonly string[]): unknown {
  const { compare } = reader.say;
  const bothCount = ids.every((id) => (claimAt(reader, id)?.claim.figures.length ?? 0) > 0);
  if (figures.length === 0 && !bothCount) return nothing;
  return html`<section>
    <h3>${compare.figures}</h3>
    ${figures.length === 0 ? html`<p>${compare.otherFigures}</p>` : figures.map((one) => figureLineUp(reader, one))}
  </section>`;
}
