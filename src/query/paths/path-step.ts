/** One step of a path: two neighbours and what joins them. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** Keys of the edges between the two, in either direction; those that say most first. */
  readonly edges: readonly string[];
}
