import { html } from "lit";
import { compareText } from "../../src/base/compare-text.ts";
import type { ClaimNode } from "../../src/model/attributes.ts";
import { sceneLinks } from "../../src/picture/drawing/scene-links.ts";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { groupByKey } from "../../src/query/group-by-key.ts";
import { narrow } from "../../src/query/narrow/narrow.ts";
import { fill } from "../messages/message.ts";
import type { Page } from "../page/page.ts";
import { toldLine } from "../panels/claim-item.ts";
import { nameOf, type ReadClaim, type Reader, text } from "../panels/reader.ts";

/** Nobody prints more: it would be some hundred sheets. */
const MOST = 2000;

/** Claims set for paper. */
interface PrintedClaims {
  readonly speakers: readonly unknown[];
  /** Ids of the sources that they refer to, in the order of their numbers. */
  readonly sources: readonly string[];
  /** How many were too many. */
  readonly left: number;
}

/** Every claim that the filters let through, under its speaker, with the number of its source. */
export function claimsBySpeaker({ reader, view }: Page): PrintedClaims {
  const { graph, showsNode } = narrow(reader.graph, plainTypes(view, reader.vocabulary, reader.lookOf));
  const claims: ReadClaim[] = [];
  graph.forEachNode((id, node) => {
    if (node.kind === "Claim" && showsNode(id)) claims.push({ id, claim: node });
  });
  const collator = new Intl.Collator(reader.language);
  const bySpeaker = [...groupByKey(claims, ({ claim }) => claim.speaker)]
    .map(([speaker, said]) => ({ name: nameOf(reader, speaker), said }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const sources = [...new Set(claims.map(({ claim }) => claim.source))].sort();

  let room = MOST;
  const speakers = bySpeaker.flatMap(({ name, said }) => {
    const printed = [...said].sort(inOrder).slice(0, room);
    room -= printed.length;
    if (printed.length === 0) return [];
    return [html`<h3>${name}</h3><ul>${printed.map((one) => claimItem(reader, one, sources))}</ul>`];
  });
  return { speakers, sources, left: claims.length - (MOST - room) };
}

/** As they stand in their article, where the place of the passage is known. */
function inOrder(a: ReadClaim, b: ReadClaim): number {
  const startOf = ({ claim }: ReadClaim) => claim.evidence[0]?.start ?? 0;
  return compareText(a.claim.source, b.claim.source) || startOf(a) - startOf(b) || compareText(a.id, b.id);
}

function claimItem(reader: Reader, { id, claim }: ReadClaim, sources: readonly string[]): unknown {
  const address = sceneLinks(reader.graph)(id);
  const number = `[${sources.indexOf(claim.source) + 1}]`;
  return html`<li class="said">
    ${text(reader, claim.says) || claim.label} ${address === undefined ? number : html`<a href=${address}>${number}</a>`}
    <p class="how">${toldLine(reader, claim)}${hedges(reader, claim)}</p>
  </li>`;
}

function hedges({ say }: Reader, { hedge }: ClaimNode): string {
  if (hedge.length === 0) return "";
  return ` · ${fill(say.claim.hedged, { hedges: hedge.map((one) => say.claim.hedge[one]).join(", ") })}`;
}
