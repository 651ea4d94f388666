/**
 * claimgraph as a library: records in, a typed graph and its faults out. Nothing here reads a disk, a clock or a
 * network.
 */

export { applyPositions, layoutGraph } from "./4-layout/layout-graph.ts";
export type { Position, Positions } from "./4-layout/positions.ts";
export type { Format, OutputFile } from "./5-export/format.ts";
export { FORMATS } from "./5-export/formats.ts";
export { lintGexf } from "./5-export/lint-gexf.ts";
export type { BuildOptions, BuildResult, GraphRecords } from "./build-graph.ts";
export { buildGraph } from "./build-graph.ts";
export type { Fault, Severity } from "./diagnostics/fault.ts";
export type { Place } from "./diagnostics/place.ts";
export type { Span } from "./diagnostics/span.ts";
export { GraphBuilder, type GraphBuilderOptions } from "./graph-builder.ts";
export type * from "./model/attributes.ts";
export type { Audience } from "./model/audience.ts";
export type { ClaimGraph } from "./model/claim-graph.ts";
export { EDGE_TYPES } from "./model/edge-types.ts";
export type { ClaimGraphEventDetails } from "./model/element-events.ts";
export type { EvidenceLock, PassageEvidence, PassageState, SourceTexts } from "./model/evidence.ts";
export type { FigureRecord } from "./model/figure.ts";
export type { FrameAnnouncement, FrameAnswer, FrameRequest, FrameState } from "./model/frame-protocol.ts";
export * from "./model/guards.ts";
export type { Kind } from "./model/kinds.ts";
export { NODE_TYPES } from "./model/node-types.ts";
export { passageUrl } from "./model/passage-url.ts";
export type * from "./model/record.ts";
export type * from "./model/story.ts";
export { type Language, type Text, textIn } from "./model/text.ts";
export type * from "./model/view.ts";
export { makeVocabulary, type Vocabulary } from "./model/vocabulary.ts";
export { projectActors } from "./query/derive/project-actors.ts";
