import type { DeckFormat } from "../../5-export/deck-format.ts";
import { type Command, type Given, isSet, textOption } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { AUDIENCE_OPTION, DATA_FOLDER, dataSetOptions, TEXTS_OPTION } from "../data-options.ts";
import { EXIT } from "../exit-codes.ts";
import { PICTURE_OPTIONS, pictureRequest, refuseIdleOptions, refusePictureOptions } from "../export/picture-options.ts";

/** What files are called that hold each graph. */
const FILE_NAMES = { evidence: "graph", actors: "actors" } as const;

/** `claimgraph export`: writes one graph, a picture of it, or a story told with it, in one format. */
export const exportCommand: Command = {
  name: "export",
  summary: "write the graph, a picture of it or a story, in one format",
  arguments: [
    {
      name: "<format>",
      description: "the format",
      choices: async () => {
        const { DECK_FORMATS, FORMATS, PICTURE_FORMATS } = await import("../../5-export/formats.ts");
        return [...FORMATS, ...PICTURE_FORMATS, ...DECK_FORMATS].map(({ name }) => name);
      },
    },
    DATA_FOLDER,
  ],
  options: [
    { flags: "--graph <graph>", description: "which graph", default: "evidence", choices: ["evidence", "actors"] },
    { flags: "--with-editor", description: "with --graph actors: also what we read into the articles" },
    { flags: "-o, --output <path>", description: "file, or folder for several files; else standard output" },
    ...PICTURE_OPTIONS,
    TEXTS_OPTION,
    AUDIENCE_OPTION,
  ],
  examples: [
    ["export gexf > graph.gexf", "everything, for Gephi"],
    ["export gexf --graph actors -o actors.gexf", "only who is tied to whom"],
    ["export gexf --graph actors --with-editor > all.gexf", "with our own reading too, told apart by its basis"],
    ["export csv -o tables", "a folder with nodes and edges"],
    ["export svg -o voices.svg", "a picture for a report"],
    ["export svg --story who-speaks --step 2 -o step.svg", "what a step of a story shows"],
    ["export pptx --story who-speaks -o talk.pptx", "a story as slides, its sources in the notes"],
    ["export reveal --story who-speaks -o talk", "the same for a browser, the live graph in it"],
    ["export png --lens actors --theme dark --lang ru --scale 2 -o actors.png", "one for a screen"],
  ],
  run: async (given, terminal) => {
    const { layOut } = await import("../../build.ts");
    const { DECK_FORMATS, FORMATS, PICTURE_FORMATS } = await import("../../5-export/formats.ts");
    const { readDataSet } = await import("../read-data-set.ts");
    const { reportFaults } = await import("../report-faults.ts");
    const { writeFiles } = await import("../export/write-files.ts");
    const name = given.words[0] ?? "";
    const format = FORMATS.find((known) => known.name === name);
    const picture = PICTURE_FORMATS.find((known) => known.name === name);
    const deck = DECK_FORMATS.find((known) => known.name === name);
    const request = picture && (await pictureRequest(given, picture.name));
    if (format) refusePictureOptions(given, format.name);
    if (deck) refuseForDecks(given, deck.name);
    refuseWithEditor(given, picture?.name ?? deck?.name);

    const dataSet = readDataSet(given.words[1], dataSetOptions(given));
    reportFaults(dataSet, terminal);
    if (!dataSet.graph) return EXIT.faultyData;
    const output = textOption(given, "output") ?? "-";
    const graphs = layOut(dataSet.graph, dataSet.read.layout, { editor: isSet(given, "withEditor") });
    if (picture && request) {
      const { exportPicture } = await import("../export/export-picture.ts");
      await writeFiles(output, [await exportPicture(graphs.evidence, picture, request)], terminal);
    } else if (deck) {
      const { exportDeck } = await import("../export/export-deck.ts");
      await writeFiles(output, await exportDeck(graphs, deck, given, terminal), terminal);
    } else if (format) {
      const graph = textOption(given, "graph") === "actors" ? "actors" : "evidence";
      (await import("../tell-withheld.ts")).tellWithheld(dataSet, terminal);
      await writeFiles(output, format.write(graphs[graph], FILE_NAMES[graph]), terminal);
    } else {
      throw new Error(`no format ${name}`);
    }
    return EXIT.done;
  },
};

function refuseForDecks(given: Given, format: DeckFormat["name"]): void {
  refuseIdleOptions(given, format);
  if (textOption(given, "graph") !== "actors") return;
  throw new CommandFailure(
    EXIT.wrongCommand,
    `${format} shows what its story says; --graph is for data.`,
    "Leave it out.",
  );
}

function refuseWithEditor(given: Given, picture: string | undefined): void {
  if (!isSet(given, "withEditor")) return;
  if (picture !== undefined) {
    throw new CommandFailure(
      EXIT.wrongCommand,
      `--with-editor is for data; ${picture} shows our reading where its lens does, dotted.`,
      "Leave it out.",
    );
  }
  if (textOption(given, "graph") !== "actors") {
    throw new CommandFailure(
      EXIT.wrongCommand,
      "--with-editor changes the actor graph alone; the evidence graph holds our reading anyway, marked by its basis.",
      "Add --graph actors, or leave --with-editor out.",
    );
  }
}
