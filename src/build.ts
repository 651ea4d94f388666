import { type InputFile, type ReadResult, readFolder } from "./1-read/read-folder.ts";
import { positionsOf } from "./4-layout/layout-file.ts";
import { applyPositions, layoutGraph } from "./4-layout/layout-graph.ts";
import type { Positions } from "./4-layout/positions.ts";
import type { OutputFile } from "./5-export/format.ts";
import { gexf } from "./5-export/formats/gexf.ts";
import { json } from "./5-export/formats/json.ts";
import { siteFiles } from "./5-export/site/site-files.ts";
import { type BuildOptions, buildPlacedGraph } from "./build-graph.ts";
import { type Fault, hasErrors } from "./diagnostics/fault.ts";
import { locateFaults } from "./diagnostics/locate-faults.ts";
import type { PassageFinding } from "./evidence/verify-passages.ts";
import type { ClaimGraph } from "./model/claim-graph.ts";
import { type ProjectionOptions, projectActors } from "./query/derive/project-actors.ts";

/** A data folder that has been read, checked and, where it is sound, made into a graph. */
export interface Build {
  readonly read: ReadResult;
  /** With their lines, sorted by file and line. */
  readonly faults: readonly Fault[];
  /** The state of each passage. */
  readonly findings: readonly PassageFinding[];
  /** Not laid out yet; absent where a fault is an error. */
  readonly graph?: ClaimGraph;
}

/** Both graphs, laid out alike. */
export interface Graphs {
  readonly evidence: ClaimGraph;
  readonly actors: ClaimGraph;
  readonly positions: Positions;
}

/** What a data folder is built with, beside what lies in it. */
export interface FolderOptions extends Omit<BuildOptions, "lock" | "privateNames"> {
  /** How the person calls the folder: remedies name it. */
  readonly folder?: string;
  /** Paths in it that are there and could not be read. */
  readonly missing?: readonly string[];
}

/** Reads, checks and assembles a data folder. */
export function buildFolder(files: readonly InputFile[], { folder, missing, ...options }: FolderOptions): Build {
  const read = readFolder(files, folder, missing);

  const { privateNames, lock } = read;
  const built = buildPlacedGraph(read.placed, { ...options, privateNames, ...(lock && { lock }) });
  const faults = locateFaults([...read.faults, ...built.faults], read);
  if (!built.graph || hasErrors(faults)) return { read, faults, findings: built.findings };
  return { read, faults, findings: built.findings, graph: built.graph };
}

/** Gives each node of a graph its place, moving it, and derives the actor graph. Known places are kept. */
export function layOut(graph: ClaimGraph, layout: ReadResult["layout"], projection?: ProjectionOptions): Graphs {
  const positions = layoutGraph(graph, layout && positionsOf(layout));
  applyPositions(graph, positions);
  return { evidence: graph, actors: projectActors(graph, projection), positions };
}

/** The files of `out/`: both graphs as JSON and GEXF, the site, and the site in one file. */
export function outputFiles(
  { evidence, actors }: Graphs,
  assets: ReadonlyMap<string, Uint8Array>,
): readonly OutputFile[] {
  const [graphJson, actorsJson] = [textOf(json.write(evidence, "graph")), textOf(json.write(actors, "actors"))];
  return [
    ...gexf.write(evidence, "graph"),
    ...gexf.write(actors, "actors"),
    ...siteFiles({ graph: evidence, graphJson, actorsJson, assets }),
  ];
}

/** The page in one file holds its data, so this one format is wanted whole. */
function textOf(files: readonly OutputFile[]): string {
  const decoder = new TextDecoder();
  const text = (chunk: string | Uint8Array) => (typeof chunk === "string" ? chunk : decoder.decode(chunk));
  return files.map(({ chunks }) => Array.from(chunks, text).join("")).join("");
}
