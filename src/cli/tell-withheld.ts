import { compareText } from "../base/compare-text.ts";
import { quote } from "../diagnostics/quote.ts";
import { withheldSources } from "../evidence/prefix-guard.ts";
import type { DataSet } from "./read-data-set.ts";
import type { Terminal } from "./terminal.ts";

/** Says in one line whose words an output for the team lacks though their texts are at hand, why, and what to do. */
export function tellWithheld({ graph, read, findings, textFolder }: DataSet, terminal: Terminal): void {
  if (graph?.getAttribute("audience") !== "team" || textFolder === undefined) return;
  const withPassages = new Set(findings.map(({ request }) => request.source));
  const withheld = [...withheldSources(read.placed.records, read.privateNames)]
    .filter((id) => textFolder.texts.has(id) && withPassages.has(id))
    .sort(compareText);
  if (withheld.length === 0) return;
  const why = "a protected person takes part there, and private/ says no name to take out of them";
  const remedy = 'To show them without the name, write it into private/names.yaml: names: ["First Last"]';
  terminal.tell(terminal.newsColors.dim(`No words of ${withheld.map(quote).join(", ")} are shown: ${why}. ${remedy}`));
}
