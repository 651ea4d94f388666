/** One line of the benchmark's table. */
export interface BenchRow {
  readonly task: string;
  readonly of: string;
  /** Median CPU seconds of our side. */
  readonly seconds: number;
  /** Whom we measure beside. */
  readonly beside: string;
  /** Ours divided by theirs. */
  readonly ratio: number;
  readonly aim: number;
  /** Memory beyond what stood before, in megabytes. */
  readonly extraMegabytes?: number;
}

/** The rows as a table for a terminal. */
export function formatRows(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.task,
    row.of,
    `${row.seconds.toFixed(2)} s`,
    row.beside,
    row.ratio.toFixed(2),
    `<= ${row.aim}`,
    row.extraMegabytes === undefined ? "" : `${row.extraMegabytes.toFixed(0)} MB`,
  ]);
  const table = [["task", "of", "CPU", "beside", "ratio", "aim", "extra memory"], ...cells];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
