import { type Command, textOption } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { AUDIENCE_OPTION, DATA_FOLDER, dataSetOptions, TEXTS_OPTION } from "../data-options.ts";
import { homeFolder } from "../disk/locate-data-folder.ts";
import { EXIT } from "../exit-codes.ts";

const HIGHEST_PORT = 65_535;

/** `claimgraph view`: shows the page in a browser of this machine and keeps it fresh. */
export const viewCommand: Command = {
  name: "view",
  summary: "show the graph in a browser; build and load anew whenever the records change",
  arguments: [{ ...DATA_FOLDER, description: `${DATA_FOLDER.description}; or a folder that build has written` }],
  options: [
    { flags: "--port <number>", description: "port to serve at, or the next free one", default: "4173" },
    TEXTS_OPTION,
    AUDIENCE_OPTION,
  ],
  examples: [
    ["view", "graph-data at http://localhost:4173"],
    ["view out --port 8080", "what build has written"],
  ],
  run: async (given, terminal) => {
    const text = textOption(given, "port") ?? "";
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > HIGHEST_PORT) {
      throw new CommandFailure(EXIT.wrongCommand, `"${text}" is no port.`, `A port is a number up to ${HIGHEST_PORT}.`);
    }
    const { viewFolder } = await import("../view/view-folder.ts");
    return viewFolder(given.words[0] ?? homeFolder(), port, dataSetOptions(given), terminal);
  },
};
