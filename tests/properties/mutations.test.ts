import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type InputFile, readFolder } from "../../src/1-read/read-folder.ts";
import { seededRandom } from "../../src/base/seeded-random.ts";
import { buildPlacedGraph } from "../../src/build-graph.ts";
import { readDataFolder } from "../../src/cli/disk/read-data-folder.ts";
import { readTexts } from "../../src/cli/disk/read-texts.ts";
import { locateFaults } from "../../src/diagnostics/locate-faults.ts";
import type { SourceTexts } from "../../src/model/evidence.ts";
import { MUTATORS, mutate } from "../support/mutators.ts";

const PROJECT = join(import.meta.dirname, "../..");
const SOURCES = join(PROJECT, "../shared/sources");
const FILES = readDataFolder(join(PROJECT, "graph-data")).files;
const TEXTS = existsSync(SOURCES) ? readTexts(SOURCES).texts : undefined;
const LINES = new Map(
  FILES.filter(({ path }) => path.endsWith(".yaml")).map(({ path, bytes }) => [
    path,
    new TextDecoder().decode(bytes).split("\n"),
  ]),
);
const USABLE = MUTATORS.filter(({ text }) => text === undefined || TEXTS !== undefined);
const MUTATIONS = 200;
const CHUNKS = 8;

/** Checks and builds; texts are looked at only where a mutation is about them, since that takes most of the time. */
function build(files: readonly InputFile[], texts: SourceTexts | undefined) {
  const read = readFolder(files);
  const { lock, privateNames } = read;
  const setting = { privateNames, ...(lock && { lock }), ...(texts && { texts }) };
  const built = read.placed ? buildPlacedGraph(read.placed, setting) : { faults: [], graph: undefined };
  return {
    faults: locateFaults([...read.faults, ...built.faults], read),
    graph: () => JSON.stringify(built.graph?.export()),
  };
}

const SOUND = build(FILES, undefined);
const SOUND_GRAPH = SOUND.graph();

test("the data are sound before they are spoilt", () => {
  expect(SOUND.faults).toEqual([]);
  expect(USABLE.filter((mutator) => !mutate(mutator, LINES, () => 0)).map(({ name }) => name)).toEqual([]);
});

test.each(Array.from({ length: CHUNKS }, (_, chunk) => chunk))(
  "of 200 seeded mutations each faults at its line or is harmless, part %i (those of the text only beside ../shared)",
  { timeout: 60_000 },
  (chunk) => {
    for (let n = chunk; n < MUTATIONS; n += CHUNKS) {
      const mutator = USABLE[n % USABLE.length];
      const mutation = mutator && mutate(mutator, LINES, seededRandom(`mutation ${n}`));
      if (!mutator || !mutation) throw new Error(`Mutation ${n} changes nothing.`);
      const { file, lines, line } = mutation;
      const bytes = new TextEncoder().encode(lines.join("\n"));
      const spoilt = FILES.map((one) => (one.path === file ? { path: file, bytes } : one));
      const { faults, graph } = build(spoilt, mutator.text ? TEXTS : undefined);
      const where = `${mutator.name}, ${file}:${line}: ${lines[line - 1]}`;
      if (mutator.harmless) {
        expect(faults, where).toEqual([]);
        expect(graph() === SOUND_GRAPH, where).toBe(mutator.harmless === "same");
      } else {
        const found = faults.filter(({ span }) => span?.file === file && span.line === line);
        expect(
          found.length,
          `${where}\n${faults.map(({ code, span }) => `${code} ${span?.line}`).join(", ")}`,
        ).toBeGreaterThan(0);
      }
    }
  },
);
