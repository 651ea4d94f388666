import type { OutputFile } from "../../5-export/format.ts";
import { type Command, isSet, textOption } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { AUDIENCE_OPTION, DATA_FOLDER, dataSetOptions, TEXTS_OPTION } from "../data-options.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { EXIT } from "../exit-codes.ts";
import { fileSize } from "../summary-lines.ts";
import type { Terminal } from "../terminal.ts";

/** What files are called that hold each graph. */
const FILE_NAMES = { evidence: "graph", actors: "actors" } as const;

/** `claimgraph export`: writes one graph in one format. */
export const exportCommand: Command = {
  name: "export",
  summary: "write the graph in one format",
  arguments: [
    {
      name: "<format>",
      description: "the format",
      choices: async () => (await import("../../5-export/formats.ts")).FORMATS.map(({ name }) => name),
    },
    DATA_FOLDER,
  ],
  options: [
    { flags: "--graph <graph>", description: "which graph", default: "evidence", choices: ["evidence", "actors"] },
    { flags: "--with-editor", description: "with --graph actors: also what we read into the articles" },
    { flags: "-o, --output <path>", description: "file, or folder for several files; else standard output" },
    TEXTS_OPTION,
    AUDIENCE_OPTION,
  ],
  examples: [
    ["export gexf > graph.gexf", "everything, for Gephi"],
    ["export gexf --graph actors -o actors.gexf", "only who is tied to whom"],
    ["export gexf --graph actors --with-editor > all.gexf", "with our own reading too, told apart by its basis"],
    ["export csv -o tables", "a folder with nodes and edges"],
  ],
  run: async (given, terminal) => {
    const { layOut } = await import("../../build.ts");
    const { FORMATS } = await import("../../5-export/formats.ts");
    const { readDataSet } = await import("../read-data-set.ts");
    const { reportFaults } = await import("../report-faults.ts");
    const format = FORMATS.find(({ name }) => name === given.words[0]);
    if (format === undefined) throw new Error(`no format ${given.words[0]}`);
    const graph = textOption(given, "graph") === "actors" ? "actors" : "evidence";
    const editor = isSet(given, "withEditor");
    if (editor && graph === "evidence") throw needlessEditor();

    const dataSet = readDataSet(given.words[1] ?? DATA_FOLDER.default, dataSetOptions(given));
    reportFaults(dataSet, terminal);
    if (!dataSet.graph) return EXIT.faultyData;
    const graphs = layOut(dataSet.graph, dataSet.read.layout, { editor });
    const files = format.write(graphs[graph], FILE_NAMES[graph]);
    const output = textOption(given, "output") ?? "-";
    const [only, ...others] = files;
    if (only === undefined) throw new Error(`${format.name} wrote nothing`);
    if (others.length > 0) await writeFolder(output, files, terminal);
    else if (output === "-") onDisk("Writing to standard output", () => terminal.result(only.chunks));
    else await writeFile(output, only, terminal);
    return EXIT.done;
  },
};

function needlessEditor(): CommandFailure {
  return new CommandFailure(
    EXIT.wrongCommand,
    "--with-editor changes the actor graph alone; the evidence graph holds our reading anyway, marked by its basis.",
    "Add --graph actors, or leave --with-editor out.",
  );
}

async function writeFolder(output: string, files: readonly OutputFile[], terminal: Terminal): Promise<void> {
  if (output === "-") {
    throw new CommandFailure(
      EXIT.wrongCommand,
      `This format is several files (${files.map(({ name }) => name).join(", ")}), which do not fit into one stream.`,
      "Name a folder for them: -o DIR",
    );
  }
  const { writeOutputs } = await import("../disk/write-outputs.ts");
  const written = onDisk(`Writing ${output}`, () => writeOutputs(output, files), `${output} is as it was. `);
  for (const { name, bytes } of written) terminal.tell(`${output}/${name}  ${fileSize(bytes)}`);
}

async function writeFile(output: string, { chunks }: OutputFile, terminal: Terminal): Promise<void> {
  const { writeFileAtomically } = await import("../disk/write-file-atomically.ts");
  const bytes = onDisk(`Writing ${output}`, () => writeFileAtomically(output, chunks), `${output} is as it was. `);
  terminal.tell(`${output}  ${fileSize(bytes)}`);
}
