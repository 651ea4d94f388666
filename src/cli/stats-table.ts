import { visibleText } from "../diagnostics/visible-text.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { projectActors } from "../query/derive/project-actors.ts";
import { type Counts, countGraph, tally, total } from "./count-graph.ts";

const NUMBER_WIDTH = 8;

/** Every count of a data set, a line each, under headings with their sums. */
export function statsTable(evidence: ClaimGraph, findings: readonly PassageFinding[]): readonly string[] {
  const counts = countGraph(evidence);
  const actors = projectActors(evidence);
  const stories = evidence.getAttribute("stories") ?? [];
  const graphs: Counts = [
    ["nodes of the evidence graph", evidence.order],
    ["edges of the evidence graph", evidence.size],
    ["nodes of the actor graph", actors.order],
    ["edges of the actor graph", actors.size],
    ["figures", counts.figures],
    ["stories", stories.length],
    ["steps of stories", stories.reduce((sum, { steps }) => sum + steps.length, 0)],
  ];
  return [
    ...graphs.map(countRow),
    ...section("by kind", counts.kinds),
    ...section("actors by type", counts.actorsByType),
    ...section("claims by type", counts.claimsByType),
    ...section("claims by speaker", counts.claimsBySpeaker),
    ...section("claims by attribution", counts.claimsByAttribution),
    ...section("hedges", counts.claimsByHedge),
    ...section("relations", counts.relationsByType),
    ...section("links between claims", counts.linksByType),
    ...section("passages", tally(findings.map(({ state }) => state))),
  ];
}

function section(heading: string, counts: Counts): readonly string[] {
  return counts.length === 0
    ? []
    : ["", countRow([heading, total(counts)]), ...counts.map((row) => `  ${countRow(row)}`)];
}

function countRow([name, count]: Counts[number]): string {
  return `${String(count).padStart(NUMBER_WIDTH)}  ${visibleText(name)}`;
}
