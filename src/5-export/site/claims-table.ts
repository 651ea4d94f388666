import { compareText } from "../../base/compare-text.ts";
import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { nameIn } from "../../model/name-in.ts";
import { type Language, textIn } from "../../model/text.ts";
import { sceneLinks } from "../../picture/drawing/scene-links.ts";
import { HEDGE_LABELS } from "../../picture/hedge-labels.ts";
import { shortReference } from "../../query/cite/short-reference.ts";
import { escapeHtml } from "./escape-html.ts";
import { PAGE_WORDS } from "./page-words.ts";

/** Every claim under its speaker as a table, with the way into the article: what is read where no script runs. */
export function claimsTable(graph: ClaimGraph, language: Language): string {
  const say = PAGE_WORDS[language];
  const addressOf = sceneLinks(graph);
  const sourceOf = (id: string, claim: ClaimNode): string => {
    const words = escapeHtml(shortReference(graph, claim.source, language));
    const address = addressOf(id);
    return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
  };
  const row = (id: string, claim: ClaimNode) => {
    const hedges = claim.hedge.map((hedge) => HEDGE_LABELS[language][hedge]).join(", ");
    const says = textIn(claim.says, language) || claim.label;
    return `<td>${escapeHtml(says)}</td><td>${escapeHtml(hedges)}</td><td>${sourceOf(id, claim)}</td>`;
  };

  const bySpeaker = new Map<string, string[]>();
  for (const id of graph.nodes().sort(compareText)) {
    const node = graph.getNodeAttributes(id);
    if (node.kind !== "Claim") continue;
    const rows = bySpeaker.get(node.speaker);
    if (rows) rows.push(row(id, node));
    else bySpeaker.set(node.speaker, [row(id, node)]);
  }
  const groups = [...bySpeaker]
    .map(([speaker, rows]) => ({ name: nameIn(graph, speaker, language), rows }))
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, rows: [first = "", ...others] }) => {
      const head = `<th scope="rowgroup" rowspan="${others.length + 1}">${escapeHtml(name)}</th>`;
      return `<tbody><tr>${head}${first}</tr>${others.map((cells) => `<tr>${cells}</tr>`).join("")}</tbody>`;
    });
  if (groups.length === 0) return "";
  const columns = [say.speaker, say.claim, say.wording, say.source].map((name) => `<th scope="col">${name}</th>`);
  return `<table>
<caption>${say.claims}</caption>
<thead><tr>${columns.join("")}</tr></thead>
${groups.join("\n")}
</table>`;
}
