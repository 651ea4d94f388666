import type { OutputFile } from "../../5-export/format.ts";
import { startWatch } from "../clock.ts";
import { type Command, textOption } from "../command.ts";
import { AUDIENCE_OPTION, DATA_FOLDER, dataSetOptions, STRICT_OPTION, TEXTS_OPTION } from "../data-options.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { EXIT } from "../exit-codes.ts";
import { progressBar } from "../progress-bar.ts";
import type { Terminal } from "../terminal.ts";

/** `claimgraph build`: makes everything from a data folder and says what it made. */
export const buildCommand: Command = {
  name: "build",
  summary: "make the graph, its exports and the page from a folder of records",
  arguments: [DATA_FOLDER],
  options: [
    { flags: "--out <dir>", description: "folder to write to; replaced as a whole", default: "out" },
    TEXTS_OPTION,
    AUDIENCE_OPTION,
    STRICT_OPTION,
  ],
  examples: [
    ["build", "graph-data to out"],
    ["build my-data --out public", "my-data to public"],
    ["build --texts texts --audience team", "with the passages themselves, for the team only"],
  ],
  run: async (given, terminal) => {
    const elapsed = startWatch();
    const out = textOption(given, "out") ?? "out";
    const { layOut, outputFiles } = await import("../../build.ts");
    const { buildSummary } = await import("../build-summary.ts");
    const { readAssets } = await import("../disk/read-assets.ts");
    const { claimOutputFolder, writeOutputs } = await import("../disk/write-outputs.ts");
    const { readDataSet } = await import("../read-data-set.ts");
    const { reportFaults } = await import("../report-faults.ts");
    const { tellNoAddress } = await import("../tell-no-address.ts");
    const { tellWithheld } = await import("../tell-withheld.ts");

    onDisk(`Looking at ${out}`, () => claimOutputFolder(out));
    const assets = readAssets();
    terminal.passing("reading, checking, laying out ...");
    const dataSet = readDataSet(given.words[0], dataSetOptions(given));
    reportFaults(dataSet, terminal);
    if (!dataSet.graph) {
      terminal.tell(`Nothing was written; ${out} is as it was.`);
      return EXIT.faultyData;
    }
    const graphs = layOut(dataSet.graph, dataSet.read.layout);
    const files = withProgress(outputFiles(graphs, assets), terminal);
    const written = onDisk(`Writing ${out}`, () => writeOutputs(out, files), `${out} is as it was. `);
    for (const line of buildSummary(dataSet, graphs, out, written)) terminal.print(line);
    tellWithheld(dataSet, terminal);
    tellNoAddress(
      graphs.evidence,
      "Codes for embedding lack the page's address, and there is no oembed.json",
      terminal,
    );
    terminal.tell(terminal.newsColors.dim(`Done in ${elapsed()}.`));
    return EXIT.done;
  },
};

function* withProgress(files: readonly OutputFile[], terminal: Terminal): Generator<OutputFile> {
  for (const [index, file] of files.entries()) {
    terminal.passing(progressBar(index / files.length, file.name));
    yield file;
  }
}
