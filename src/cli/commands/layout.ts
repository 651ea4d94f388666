import { join } from "node:path";
import type { Command } from "../command.ts";
import { DATA_FOLDER, dataSetOptions } from "../data-options.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { EXIT } from "../exit-codes.ts";
import { plural } from "../summary-lines.ts";

/** `claimgraph layout`: keeps the places of all nodes, so that every machine draws the same picture. */
export const layoutCommand: Command = {
  name: "layout",
  summary: "find a place for every node and keep it in layout.json",
  arguments: [DATA_FOLDER],
  options: [{ flags: "--fresh", description: "forget the places that layout.json holds" }],
  examples: [
    ["layout", "places for what is new; everything else stays"],
    ["layout --fresh", "a new picture"],
  ],
  run: async (given, terminal) => {
    const { layOut } = await import("../../build.ts");
    const { serializeLayout } = await import("../../4-layout/layout-file.ts");
    const { writeFileAtomically } = await import("../disk/write-file-atomically.ts");
    const { readDataSet } = await import("../read-data-set.ts");
    const { reportFaults } = await import("../report-faults.ts");
    const dataSet = readDataSet(given.words[0], {
      ...dataSetOptions(given),
      audience: "public",
    });
    reportFaults(dataSet, terminal);
    if (!dataSet.graph) return EXIT.faultyData;
    const { positions } = layOut(dataSet.graph, given.options["fresh"] === true ? undefined : dataSet.read.layout);
    const path = join(dataSet.root, "layout.json");
    onDisk(`Writing ${path}`, () => writeFileAtomically(path, [serializeLayout(positions)]), `${path} is as it was. `);
    terminal.print(`${path}: ${plural(positions.size, "place")}`);
    return EXIT.done;
  },
};
