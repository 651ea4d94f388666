import { html, nothing } from "lit";
import { isWebAddress } from "../../src/base/is-web-address.ts";
import type { NodeAttributes } from "../../src/model/attributes.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { claimItem } from "./claim-item.ts";
import { figureCard } from "./figure-card.ts";
import { heading } from "./heading.ts";
import { nodeLink } from "./node-link.ts";
import { claimsBy, foreignLanguage, type ReadClaim, type Reader, text, titleOf } from "./reader.ts";
import { section } from "./section.ts";
import { tieItems } from "./ties.ts";

/** The ways in which a claim can speak of something that is not an actor. */
const MENTIONS = ["about", "concerns", "measures", "statedIn", "originatesIn"];

/** A topic, place, law, event, indicator or source: what it is, and the claims that speak of it. */
export function thingPanel(reader: Reader, id: string, node: NodeAttributes): unknown {
  const { say } = reader;
  const claims = new Map<string, ReadClaim>();
  for (const type of MENTIONS) for (const one of claimsBy(reader, id, type)) claims.set(one.id, one);
  const description = text(reader, node.description);
  const ties = tieItems(reader, id);
  return html`
    ${heading(reader, node)}
    <h2 lang=${foreignLanguage(reader, node) ?? nothing}>${titleOf(reader, node)}</h2>
    ${description === "" ? nothing : html`<p class="description">${description}</p>`}
    ${
      node.kind === "Source"
        ? html`${node.publisher === undefined ? nothing : html`<p>${nodeLink(reader, node.publisher)}</p>`}
          ${node.published === undefined ? nothing : html`<p class="told">${fill(say.other.published, { date: formatPeriod(node.published, say) })}</p>`}
          ${isWebAddress(node.url) ? html`<p class="reads"><a class="read" href=${node.url ?? ""} target="_blank" rel="noopener noreferrer">${say.other.openSource}</a></p>` : nothing}`
        : nothing
    }
    ${section(say.other.ties, ties, "plain")}
    ${
      claims.size === 0
        ? ties.length === 0
          ? html`<p class="muted">${say.other.noClaims}</p>`
          : nothing
        : section(
            say.other.mentionedBy,
            [...claims.values()].map((one) => claimItem(reader, one, true, nothing, figuresOf(reader, one, id))),
            "claims",
          )
    }
  `;
}

/** What a claim says of an indicator, in numbers. */
function figuresOf(reader: Reader, { claim }: ReadClaim, id: string): unknown {
  const figures = claim.figures.filter(({ indicator }) => indicator === id);
  if (figures.length === 0) return nothing;
  return html`<ul class="figures">${figures.map((figure) => figureCard(reader, figure, claim.figures))}</ul>`;
}
