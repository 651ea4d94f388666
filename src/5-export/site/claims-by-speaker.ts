import { compareText } from "../../base/compare-text.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type Language, textIn } from "../../model/text.ts";
import { escapeHtml } from "./escape-html.ts";

/** Every claim under its speaker as plain HTML: what is read where no script runs. */
export function claimsBySpeaker(graph: ClaimGraph, language: Language): string {
  const bySpeaker = new Map<string, string[]>();
  for (const id of graph.nodes().sort(compareText)) {
    const node = graph.getNodeAttributes(id);
    if (node.kind !== "Claim") continue;
    const speaker = graph.hasNode(node.speaker) ? graph.getNodeAttributes(node.speaker) : undefined;
    const name = speaker ? textIn(speaker.labels, language) || speaker.label : node.speaker;
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), textIn(node.says, language) || node.label]);
  }
  return [...bySpeaker]
    .sort(([a], [b]) => compareText(a, b))
    .map(([speaker, claims]) => {
      const items = claims.map((claim) => `<li>${escapeHtml(claim)}</li>`).join("");
      return `<h2>${escapeHtml(speaker)}</h2><ul>${items}</ul>`;
    })
    .join("\n");
}
