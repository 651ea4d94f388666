import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../../src/1-read/read-folder.ts";
import { checkCoverage } from "../../src/2-check/coverage-faults.ts";
import { buildPlacedGraph } from "../../src/build-graph.ts";
import { readDataFolder } from "../../src/cli/disk/read-data-folder.ts";
import { readTexts } from "../../src/cli/disk/read-texts.ts";
import type { Fault } from "../../src/diagnostics/fault.ts";
import { locateFaults } from "../../src/diagnostics/locate-faults.ts";
import { text } from "../../src/diagnostics/reporters/text.ts";

/** What a case gave. */
export interface CaseResult {
  readonly faults: readonly Fault[];
  /** As `check` prints them, without colour. */
  readonly printed: string;
}

/** Checks `data/` of a case, with `data/texts/` as the articles' texts and what `options.json` says. */
export function runCase(folder: string): CaseResult {
  const data = join(folder, "data");
  const options = optionsOf(join(folder, "options.json"));
  const contents = readDataFolder(data);
  const texts = existsSync(join(data, "texts")) ? readTexts(join(data, "texts")).texts : undefined;
  const read = readFolder(contents.files);
  const { placed, files, privateNames, lock } = read;
  const setting = { strict: options["strict"] === true, privateNames, ...(texts && { texts }), ...(lock && { lock }) };
  const built = buildPlacedGraph(placed, setting);
  const uncovered =
    texts && options["coverage"] === true
      ? checkCoverage({ ...placed, texts, privateNames, findings: built.findings }, setting).faults
      : [];
  const faults = [...contents.faults, ...locateFaults([...read.faults, ...built.faults, ...uncovered], read)];
  return { faults, printed: text.report(faults, { files, color: false, privateNames }) };
}

function optionsOf(path: string): Readonly<Record<string, unknown>> {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
