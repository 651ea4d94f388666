import { html, nothing } from "lit";
import type { ClaimNode } from "../../src/model/attributes.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { askToShare } from "../share/share-tab.ts";
import { toldLine } from "./claim-item.ts";
import { evidencePart } from "./evidence-part.ts";
import { figureCard } from "./figure-card.ts";
import { heading } from "./heading.ts";
import { linkItems } from "./link-items.ts";
import { nodeLink, nodeLinks } from "./node-link.ts";
import { foreignLanguage, type Reader, text } from "./reader.ts";
import { section } from "./section.ts";
import { uncheckedMark } from "./unchecked-mark.ts";

/** One claim: who says it and how it reached us, what it says, its figures, its passage, and what stands against it. */
export function claimPanel(reader: Reader, id: string, claim: ClaimNode): unknown {
  const { say, graph } = reader;
  const source = graph.hasNode(claim.source) ? graph.getNodeAttributes(claim.source) : undefined;
  return html`
    ${heading(reader, claim)}
    <p class="speaker">${nodeLink(reader, claim.speaker)}</p>
    <h2 class="paraphrase" lang=${foreignLanguage(reader, claim) ?? nothing}>${text(reader, claim.says) || claim.label}</h2>
    <p class="told">${toldLine(reader, claim)}${uncheckedMark(reader, claim.says)}</p>
    ${remarks(reader, claim).map((remark) => html`<p class="remark">${remark}</p>`)}
    ${evidencePart(reader, claim.evidence, source?.kind === "Source" ? source.language : undefined)}
    ${section(
      say.claim.figures,
      claim.figures.map((figure) => figureCard(reader, figure, claim.figures)),
      "figures",
    )}
    <claim-graph-compare-with .input=${{ reader, id }}></claim-graph-compare-with>
    ${section(say.claim.links, linkItems(reader, id), "claims")}
    ${section(
      say.claim.topics,
      claim.about.map(
        ({ topic, stance }) =>
          html`<li>${nodeLink(reader, topic)}${stance ? html` <span class="tag">${say.claim.stance[stance]}</span>` : nothing}</li>`,
      ),
      "plain",
    )}
    ${section(
      say.claim.concerns,
      claim.concerns.map((place) => html`<li>${nodeLink(reader, place)}</li>`),
      "plain",
    )}
    <p class="cite"><button type="button" class="chip" @click=${(event: Event) => askToShare(event.currentTarget, "cite")}>${say.share.citeClaim}</button></p>
    ${claim.note === undefined ? nothing : html`<h3>${say.claim.note}</h3><p class="note">${text(reader, claim.note)}</p>`}
  `;
}

function remarks(reader: Reader, claim: ClaimNode): readonly unknown[] {
  const { say } = reader;
  const found: unknown[] = [];
  if (claim.hedge.length > 0) {
    found.push(fill(say.claim.hedged, { hedges: claim.hedge.map((hedge) => say.claim.hedge[hedge]).join(", ") }));
  }
  if (claim.apparentSpeaker !== undefined) {
    found.push(withLinks(say.claim.apparent, "{speaker}", nodeLink(reader, claim.apparentSpeaker)));
  }
  if (claim.origin !== undefined) found.push(withLinks(say.claim.origin, "{name}", nodeLink(reader, claim.origin)));
  const relays = (claim.relayedBy ?? []).filter((id) => id !== claim.speaker);
  if (relays.length > 0) found.push(withLinks(say.claim.relayed, "{names}", nodeLinks(reader, relays)));
  if (claim.period !== undefined) {
    found.push(fill(say.claim.period, { period: formatPeriod(claim.period, say) }));
  }
  return found;
}

function withLinks(sentence: string, slot: string, links: unknown): unknown {
  const [before = "", after = ""] = sentence.split(slot);
  return html`${before}${links}${after}`;
}
