import { html, nothing } from "lit";
import type { ClaimNode } from "../../src/model/attributes.ts";
import { yearsOf } from "../../src/model/period.ts";
import { fill } from "../messages/message.ts";
import { linkTo, nodeLink } from "./node-link.ts";
import { nameOf, type ReadClaim, type Reader, text } from "./reader.ts";

/** How a claim reached us, in one line: who published it, when, and whether quoted or retold. */
export function toldLine(reader: Reader, claim: ClaimNode): string {
  const { graph, say } = reader;
  const source = graph.hasNode(claim.source) ? graph.getNodeAttributes(claim.source) : undefined;
  const publisher = source?.kind === "Source" ? source.publisher : undefined;
  const published = claim.published ?? (source?.kind === "Source" ? source.published : undefined);
  const how = say.claim.attribution[claim.attribution];
  const name = nameOf(reader, publisher ?? claim.source);
  if (published === undefined) return `${name} · ${how}`;
  return fill(say.claim.toldIn, { publisher: name, year: yearsOf(published), how });
}

/** A claim in a list: speaker where it is not known from the heading, paraphrase, how it reached us. */
export function claimItem(
  reader: Reader,
  { id, claim }: ReadClaim,
  withSpeaker: boolean,
  before: unknown = nothing,
  after: unknown = nothing,
): unknown {
  return html`<li class="claim">
    ${before}
    ${withSpeaker ? html`<p class="speaker">${nodeLink(reader, claim.speaker)}</p>` : nothing}
    ${linkTo(reader, id, text(reader, claim.says) || claim.label, "says")}
    <p class="told">${toldLine(reader, claim)}${hedgeWords(reader, claim)}</p>
    ${after}
  </li>`;
}

function hedgeWords(reader: Reader, { hedge }: ClaimNode): string {
  return hedge.length === 0 ? "" : ` · ${hedge.map((one) => reader.say.claim.hedge[one]).join(", ")}`;
}
