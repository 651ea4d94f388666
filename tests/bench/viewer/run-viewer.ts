import { formatRows } from "../bench-row.ts";
import { benchOpening } from "./bench-opening.ts";
import { benchViewer } from "./bench-viewer.ts";

/** Opening and working with pictures in the test browser: the rows as a table. */
export async function runViewer(): Promise<string> {
  return formatRows([await benchOpening(), ...(await benchViewer([10_000, 100_000]))]);
}
