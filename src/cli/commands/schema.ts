import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, isSet } from "../command.ts";
import { DATA_FOLDER } from "../data-options.ts";
import { onDisk, systemErrorCode } from "../disk/explain-system-error.ts";
import { EXIT } from "../exit-codes.ts";

/**
 * `claimgraph schema`: writes what an editor needs to complete and check records while they are typed, the types of
 * the folder's own vocabulary included.
 */
export const schemaCommand: Command = {
  name: "schema",
  summary: "write claimgraph.schema.json, with which editors complete and check records",
  arguments: [DATA_FOLDER],
  options: [{ flags: "--check", description: "write nothing; say whether the file is stale" }],
  examples: [
    ["schema", "graph-data/claimgraph.schema.json"],
    ["schema --check", "in a workflow"],
  ],
  run: async (given, terminal) => {
    const { readFolder } = await import("../../1-read/read-folder.ts");
    const { jsonSchema } = await import("../../schema/json-schema.ts");
    const { locateDataFolder } = await import("../disk/locate-data-folder.ts");
    const { readDataFolder } = await import("../disk/read-data-folder.ts");
    const { writeFileAtomically } = await import("../disk/write-file-atomically.ts");
    const root = locateDataFolder(given.words[0]);
    const path = join(root, "claimgraph.schema.json");
    const { files } = onDisk(`Reading ${root}`, () => readDataFolder(root));
    const vocabulary = readFolder(files, root).placed.records.vocabulary;
    const schema = `${JSON.stringify(jsonSchema(vocabulary), null, 2)}\n`;
    if (isSet(given, "check")) {
      const isFresh = readIfThere(path) === schema;
      terminal.print(isFresh ? `${path} is up to date` : `${path} is stale; run: claimgraph schema`);
      return isFresh ? EXIT.done : EXIT.faultyData;
    }
    onDisk(`Writing ${path}`, () => writeFileAtomically(path, [schema]), `${path} is as it was. `);
    terminal.print(path);
    return EXIT.done;
  },
};

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return undefined;
    return onDisk(`Reading ${path}`, () => {
      throw error;
    });
  }
}
