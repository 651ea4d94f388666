import type { Command } from "../command.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { expectFile } from "../disk/locate-data-folder.ts";
import { EXIT } from "../exit-codes.ts";

/** `claimgraph lint`: says what Gephi would stumble over in a GEXF file. */
export const lintCommand: Command = {
  name: "lint",
  summary: "say what Gephi would stumble over in a GEXF file",
  arguments: [{ name: "<file>", description: "a GEXF file, of any size" }],
  options: [],
  examples: [["lint out/graph.gexf", "every place that Gephi would drop, merge or complain of"]],
  run: async ({ words: [file = ""] }, terminal) => {
    const { lintGexf } = await import("../../5-export/lint-gexf.ts");
    const { visibleText } = await import("../../diagnostics/visible-text.ts");
    const { readTextChunks } = await import("../disk/read-text-chunks.ts");
    const { plural } = await import("../summary-lines.ts");
    expectFile(file);
    const findings = onDisk(`Reading ${file}`, () => lintGexf(readTextChunks(file)));
    const { bold, cyan, dim } = terminal.resultColors;
    for (const { line, column, rule, wrong, remedy } of findings) {
      terminal.print(`${bold(`${visibleText(file)}:${line}:${column}`)} ${dim(`rule ${rule}`)}`);
      terminal.print(`  ${visibleText(wrong)}\n  ${cyan(visibleText(remedy))}\n`);
    }
    terminal.print(findings.length === 0 ? "no findings" : plural(findings.length, "finding"));
    return findings.length === 0 ? EXIT.done : EXIT.faultyData;
  },
};
