import { html, nothing } from "lit";
import type { EdgeAttributes } from "../../src/model/attributes.ts";
import { readType } from "../../src/picture/edges/edge-words.ts";
import { fill } from "../messages/message.ts";
import { basisTag } from "./basis-tag.ts";
import { claimItem } from "./claim-item.ts";
import { evidencePart } from "./evidence-part.ts";
import { nodeLink } from "./node-link.ts";
import { claimAt, type Reader, text } from "./reader.ts";
import { section } from "./section.ts";

/** A link as a sentence, or as two claims and how they stand, with whose reading it is and what bears it out. */
export function edgePanel(reader: Reader, from: string, to: string, edge: EdgeAttributes): unknown {
  const { say, vocabulary, language } = reader;
  const words = fill(say.tie, { words: readType(edge, vocabulary)?.labels[language] || edge.type });
  const note = "note" in edge ? text(reader, edge.note) : "";
  const claims = ("claimIds" in edge ? edge.claimIds : []).flatMap((id) => claimAt(reader, id) ?? []);
  const basis = "basis" in edge ? basisTag(reader, edge.basis) : nothing;
  const [one, other] = [claimAt(reader, from), claimAt(reader, to)];
  const said = one ?? other;
  return html`
    ${
      one && other
        ? html`<ul>${claimItem(reader, one, true)}</ul><h2 class="between">${words} ${basis}</h2><ul>${claimItem(reader, other, true)}</ul>`
        : html`<h2 class="sentence">
              ${nodeLink(reader, from)} <span class="relation ${edge.type}">${words}</span> ${nodeLink(reader, to)}
            </h2>
            <p>${basis}</p>
            ${said ? html`<ul class="claims">${claimItem(reader, said, true)}</ul>${evidencePart(reader, said.claim.evidence)}` : nothing}`
    }
    ${note === "" ? nothing : html`<p class="note">${note}</p>`}
    ${"evidence" in edge ? evidencePart(reader, edge.evidence) : nothing}
    ${section(
      say.other.mentionedBy,
      claims.map((one) => claimItem(reader, one, true)),
      "claims",
    )}
  `;
}
