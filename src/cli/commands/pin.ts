import { join } from "node:path";
import { type Command, isSet, textOption } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { DATA_FOLDER, TEXTS_OPTION } from "../data-options.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { EXIT } from "../exit-codes.ts";

/** `claimgraph pin`: notes where each passage stands in its article, so that later changes are noticed. */
export const pinCommand: Command = {
  name: "pin",
  summary: "find each passage in its article and keep its place in evidence.lock.json",
  arguments: [DATA_FOLDER],
  options: [
    TEXTS_OPTION,
    { flags: "--accept", description: "pin passages anew whose words have changed since they were pinned" },
  ],
  examples: [
    ["pin --texts texts", "pins what is new or has moved; what was altered keeps its pin and is a fault"],
    ["pin --texts texts --accept", "after you have read the altered passages again"],
  ],
  run: async (given, terminal) => {
    const texts = textOption(given, "texts");
    if (texts === undefined) {
      throw new CommandFailure(
        EXIT.wrongCommand,
        "Pinning needs the articles' texts.",
        "Name their folder: --texts DIR",
      );
    }
    const { pinDataSet } = await import("../pin-data-set.ts");
    const { hasErrors } = await import("../../diagnostics/fault.ts");
    const { serializeLock } = await import("../../evidence/serialize-lock.ts");
    const { writeFileAtomically } = await import("../disk/write-file-atomically.ts");
    const { readDataSet } = await import("../read-data-set.ts");
    const { reportFaults } = await import("../report-faults.ts");

    const before = readDataSet(given.words[0], { texts });
    const pinning = pinDataSet(before, isSet(given, "accept"));
    reportFaults({ ...before, faults: pinning.faults }, terminal);
    if (pinning.lock === undefined) return EXIT.faultyData;
    const wanted = before.findings.map(({ request }) => request.source);
    if (wanted.length > 0 && !wanted.some((source) => before.textFolder?.texts.has(source))) {
      const expected = join(texts, `${wanted[0]}.txt`);
      throw new CommandFailure(
        EXIT.wrongCommand,
        `${texts} holds the text of no source, so nothing can be pinned.`,
        `Name the folder in which they lie, the first as ${expected}.`,
      );
    }
    const path = join(before.root, "evidence.lock.json");
    const { lock } = pinning;
    onDisk(`Writing ${path}`, () => writeFileAtomically(path, [serializeLock(lock)]), `${path} is as it was. `);
    terminal.print(pinning.summary);
    return hasErrors(pinning.faults) ? EXIT.faultyData : EXIT.done;
  },
};
