import type { FaultKind } from "./fault.ts";
import { ATTRIBUTION_FAULTS } from "./faults/attribution.ts";
import { DISK_FAULTS } from "./faults/disk.ts";
import { EVIDENCE_FAULTS } from "./faults/evidence.ts";
import { FIGURE_FAULTS } from "./faults/figures.ts";
import { LINK_FAULTS } from "./faults/links.ts";
import { NAMING_FAULTS } from "./faults/naming.ts";
import { PERIOD_FAULTS } from "./faults/periods.ts";
import { READING_FAULTS } from "./faults/reading.ts";
import { REFERENCE_FAULTS } from "./faults/references.ts";
import { SHAPE_FAULTS } from "./faults/shape.ts";
import { STORY_FAULTS } from "./faults/stories.ts";
import { VOCABULARY_FAULTS } from "./faults/vocabulary.ts";

/** What the table says of a kind of fault; its sentences need details. */
export type FaultSummary = Pick<FaultKind<[]>, "code" | "severity">;

/** Every kind of fault that data can have, in the order in which data is looked at. */
export const FAULT_KINDS: readonly FaultSummary[] = [
  DISK_FAULTS,
  READING_FAULTS,
  SHAPE_FAULTS,
  REFERENCE_FAULTS,
  VOCABULARY_FAULTS,
  LINK_FAULTS,
  ATTRIBUTION_FAULTS,
  NAMING_FAULTS,
  FIGURE_FAULTS,
  PERIOD_FAULTS,
  EVIDENCE_FAULTS,
  STORY_FAULTS,
].flatMap((group): readonly FaultSummary[] => Object.values(group));
