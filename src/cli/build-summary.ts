import type { Graphs } from "../build.ts";
import { visibleText } from "../diagnostics/visible-text.ts";
import { textIn } from "../model/text.ts";
import { countGraph, total } from "./count-graph.ts";
import type { WrittenFile } from "./disk/write-outputs.ts";
import { passageLine } from "./passage-states.ts";
import type { DataSet } from "./read-data-set.ts";
import { faultTotals } from "./report-faults.ts";
import { countLine, fileSize } from "./summary-lines.ts";

const MOST_SPEAKERS = 10;

/** What a build made, and where to look next. */
export function buildSummary(dataSet: DataSet, graphs: Graphs, out: string, written: readonly WrittenFile[]): string[] {
  const { evidence } = graphs;
  const { kinds, actorsByType, claimsBySpeaker, relationsByType, linksByType } = countGraph(evidence);
  const { title, audience, date, languages } = evidence.getAttributes();
  const sources = kinds.find(([kind]) => kind === "Source")?.[1] ?? 0;
  const nameWidth = Math.max(...written.map(({ name }) => name.length));
  return [
    `${visibleText(textIn(title, languages[0] ?? "en"))} (${date}, ${audience === "public" ? "for the public" : "for the team only"})`,
    countLine(total(actorsByType), "actors", actorsByType),
    countLine(total(claimsBySpeaker), "claims", claimsBySpeaker, MOST_SPEAKERS),
    countLine(total(relationsByType), "relations", relationsByType),
    countLine(total(linksByType), "links", linksByType),
    countLine(sources, "sources", []),
    passageLine(dataSet.findings),
    `faults: ${faultTotals(dataSet.faults)}`,
    "",
    `Written to ${out}:`,
    ...written.map(({ name, bytes }) => `  ${name.padEnd(nameWidth)}  ${fileSize(bytes).padStart(8)}`),
    "",
    `Open ${out}/claimgraph.html in a browser, ${out}/graph.gexf in Gephi, or run: claimgraph view ${dataSet.root}`,
  ];
}
