import type { Command } from "../command.ts";
import { AUDIENCE_OPTION, DATA_FOLDER, dataSetOptions, TEXTS_OPTION } from "../data-options.ts";
import { EXIT } from "../exit-codes.ts";

/** `claimgraph stats`: how much of what a data set holds. */
export const statsCommand: Command = {
  name: "stats",
  summary: "count what a folder of records holds",
  arguments: [DATA_FOLDER],
  options: [TEXTS_OPTION, AUDIENCE_OPTION],
  examples: [["stats", "counts of graph-data"]],
  run: async (given, terminal) => {
    const { readDataSet } = await import("../read-data-set.ts");
    const { reportFaults } = await import("../report-faults.ts");
    const { statsTable } = await import("../stats-table.ts");
    const dataSet = readDataSet(given.words[0], dataSetOptions(given));
    reportFaults(dataSet, terminal);
    if (!dataSet.graph) return EXIT.faultyData;
    for (const line of statsTable(dataSet.graph, dataSet.findings)) terminal.print(line);
    return EXIT.done;
  },
};
