import { checkRecords } from "./2-check/check-records.ts";
import { emptySteps } from "./2-check/empty-steps.ts";
import { indexRecords } from "./2-check/record-index.ts";
import { assemble } from "./3-assemble/assemble.ts";
import { evidenceLookup } from "./3-assemble/evidence-lookup.ts";
import { type Fault, hasErrors } from "./diagnostics/fault.ts";
import { passageFindings } from "./evidence/passage-findings.ts";
import type { PassageFinding } from "./evidence/verify-passages.ts";
import type { Audience } from "./model/audience.ts";
import type { ClaimGraph } from "./model/claim-graph.ts";
import type { EvidenceLock, SourceTexts } from "./model/evidence.ts";
import type { PlacedRecords } from "./model/placed-records.ts";
import type { Manifest, RecordLists, VocabularyRecord } from "./model/record.ts";
import { makeVocabulary } from "./model/vocabulary.ts";
import { checkOptions } from "./schema/check-options.ts";
import { checkShapes } from "./schema/check-shapes.ts";

/** What a graph is built with, beside its records. */
export interface BuildOptions {
  /** Pins of passages; without it every passage counts as unpinned. */
  readonly lock?: EvidenceLock;
  /** Texts of sources: with them each passage, figure and hedge is looked up. */
  readonly texts?: SourceTexts;
  /** `public` where not given. */
  readonly audience?: Audience;
  /** Names of protected persons: a record that holds one is a fault. */
  readonly privateNames?: readonly string[];
  /** Treats warnings about evidence as errors. */
  readonly strict?: boolean;
}

/** A graph, or the reasons why there is none; warnings may stand beside a graph. */
export interface BuildResult {
  /** Absent where any fault is an error. */
  readonly graph: ClaimGraph | undefined;
  readonly faults: readonly Fault[];
}

/** Lists of records; those left out are empty. */
export interface GraphRecords extends Partial<RecordLists> {
  readonly manifest: Manifest;
  readonly vocabulary?: VocabularyRecord;
}

/** Checks records that come from code, by the rules that hold for a data folder, and makes the evidence graph. */
export function buildGraph(records: GraphRecords, options: BuildOptions = {}): BuildResult {
  const { placed, faults: ofShape } = checkShapes(records);
  const ofOptions = checkOptions(options);
  const faults = [...ofOptions, ...ofShape];
  if (!placed) return { graph: undefined, faults };
  const built = buildPlacedGraph(placed, ofOptions.length > 0 ? {} : options);
  return { graph: hasErrors(faults) ? undefined : built.graph, faults: [...faults, ...built.faults] };
}

/** What building placed records gives, the state of each passage included. */
export interface PlacedBuildResult extends BuildResult {
  /** Put together when it is asked for. */
  readonly findings: readonly PassageFinding[];
}

/** Checks records whose shape is known to be sound, and makes the evidence graph of them. */
export function buildPlacedGraph(placed: PlacedRecords, options: BuildOptions = {}): PlacedBuildResult {
  const { records, written } = placed;
  const { lock, texts, audience = "public", privateNames = [], strict = false } = options;
  const vocabulary = makeVocabulary(records.vocabulary);
  const evidence = { ...(lock && { lock }), ...(texts && { texts }) };
  const passages = passageFindings(placed, evidence);
  const input = { ...placed, ...evidence, vocabulary, index: indexRecords(written), findings: passages, privateNames };
  const recordFaults = checkRecords(input, { strict });
  const assembled = (): ClaimGraph => {
    // With nothing to hold passages against, nothing was found of any.
    const found = lock || texts ? passages : [];
    const lookup = evidenceLookup(records, found, { audience, privateNames, ...(texts && { texts }) });
    return assemble(records, { vocabulary, audience, evidence: lookup });
  };
  // What was not read is a fault already, and records may lead to it.
  const graph = placed.unread || hasErrors(recordFaults) ? undefined : assembled();
  return {
    graph,
    faults: graph ? [...recordFaults, ...emptySteps(graph, placed)] : recordFaults,
    get findings() {
      return [...passages];
    },
  };
}
