import { html, nothing } from "lit";
import type { PassageEvidence } from "../../src/model/evidence.ts";
import type { PathStep } from "../../src/query/paths/path-step.ts";
import { basisTag } from "../panels/basis-tag.ts";
import { toldLine } from "../panels/claim-item.ts";
import { linkTo, nodeLink } from "../panels/node-link.ts";
import { claimAt, type Reader, text } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";
import { edgeWords } from "./edge-sentence.ts";
import { passageLinks } from "./passage-links.ts";

/** Links from a claim to what it speaks of. */
const CONTENT: ReadonlySet<string> = new Set(["about", "concerns", "measures", "originatesIn"]);

/** A path read from top to bottom as one sentence: a name, the words of the link, the next name, each with its passage. */
export function pathSteps(reader: Reader, steps: readonly PathStep[]): unknown {
  const [first] = steps;
  if (!first) return nothing;
  return html`<ol class="way">
    <li>${stop(reader, first.from)}</li>
    ${steps.map((step) => html`<li class=${look(reader, step)}>${hop(reader, step)} ${stop(reader, step.to)}</li>`)}
  </ol>`;
}

/** What joins two stops, in words; links that say the same in one line. */
function hop(reader: Reader, { from, edges }: PathStep): unknown {
  const { graph } = reader;
  const byWords = new Map<string, string[]>();
  for (const key of edges) {
    const words = edgeWords(reader, key, from);
    byWords.set(words, [...(byWords.get(words) ?? []), key]);
  }
  return [...byWords].map(([words, keys]) => {
    const [key = ""] = keys;
    const edge = graph.getEdgeAttributes(key);
    const evidence = keys.flatMap((one) => evidenceOf(reader, one));
    return html`<div class="hop">
      <p class="relation">${linkTo(reader, key, words, "quiet")} ${"basis" in edge && edge.basis !== "article" ? basisTag(reader, edge.basis) : nothing}</p>
      ${passageLinks(reader, evidence)}
    </div>`;
  });
}

/** The passages of a link; of what a claim is about or turns on, that of the claim: it is said there. */
function evidenceOf(reader: Reader, key: string): readonly PassageEvidence[] {
  const { graph } = reader;
  const edge = graph.getEdgeAttributes(key);
  if ("evidence" in edge) return edge.evidence;
  return CONTENT.has(edge.type) ? (claimAt(reader, graph.source(key))?.claim.evidence ?? []) : [];
}

function stop(reader: Reader, id: string): unknown {
  const { type, kind } = reader.graph.getNodeAttributes(id);
  const look = reader.lookOf(type, kind);
  const found = claimAt(reader, id);
  return html`<div class="stop">
    ${shapeMark(look.shape, look.color)}
    <div>
      ${found ? linkTo(reader, id, text(reader, found.claim.says) || found.claim.label, "says") : nodeLink(reader, id)}
      ${found ? html`<p class="told">${toldLine(reader, found.claim)}</p>${passageLinks(reader, found.claim.evidence)}` : nothing}
    </div>
  </div>`;
}

/** Our own reading is dotted, what only seems so dashed, as in the picture. */
function look({ graph }: Reader, { edges: [key = ""] }: PathStep): string {
  const edge = graph.getEdgeAttributes(key);
  if ("basis" in edge && edge.basis === "editor") return "editor";
  return edge.type === "apparentlyAsserts" ? "apparent" : "";
}
