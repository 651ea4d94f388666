import { html, nothing } from "lit";
import { BASES } from "../../src/model/wording.ts";
import type { ClaimStanding } from "../../src/query/compare/claim-standing.ts";
import { basisTag } from "../panels/basis-tag.ts";
import { claimItem } from "../panels/claim-item.ts";
import { linkTo } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { claimAt, text } from "../panels/reader.ts";
import { edgeMark, edgeWords } from "./edge-sentence.ts";
import { passageLinks } from "./passage-links.ts";

/**
 * Pairs of claims and how they stand, under one heading: what the articles say first, then, behind a dotted rule, what
 * we read into them. `bySides` are items of the articles' own that are no links.
 */
export function standingPairs(
  reader: Reader,
  title: string,
  standings: readonly ClaimStanding[],
  bySides: readonly unknown[] = [],
  note = "",
): unknown {
  if (standings.length + bySides.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    ${note === "" ? nothing : html`<p class="note">${note}</p>`}
    ${BASES.map((basis) => {
      const own = standings.filter((one) => one.basis === basis).map((one) => standingPair(reader, one));
      const items = basis === "article" ? [...bySides, ...own] : own;
      return items.length === 0
        ? nothing
        : html`<div class="reading ${basis}"><p class="whose">${basisTag(reader, basis)}</p><ul>${items}</ul></div>`;
    })}
  </section>`;
}

/** Two claims with the words for how they stand between them, the reason, and the passage that says so. */
function standingPair(reader: Reader, { edge, from, to }: ClaimStanding): unknown {
  const { graph } = reader;
  const [one, other] = [claimAt(reader, from), claimAt(reader, to)];
  if (!one || !other) return nothing;
  const link = graph.getEdgeAttributes(edge);
  const note = "note" in link ? text(reader, link.note) : "";
  const words = html`<p class="relation ${link.type}">${edgeMark(link)} ${linkTo(reader, edge, edgeWords(reader, edge, from), "quiet")}</p>`;
  return html`<li class="pair">
    <ul class="ends">
      ${claimItem(reader, one, true)}
      ${claimItem(reader, other, true, words)}
    </ul>
    ${note === "" ? nothing : html`<p class="note">${note}</p>`}
    ${"evidence" in link ? passageLinks(reader, link.evidence) : nothing}
  </li>`;
}
