import { formatRows } from "../bench-row.ts";
import { benchFiles } from "./bench-files.ts";
import { benchOpening } from "./bench-opening.ts";
import { benchViewer } from "./bench-viewer.ts";

/** Opening and working with pictures in the test browser: the rows as a table. */
export async function runViewer(): Promise<string> {
  const saved = await benchFiles([1_000, 10_000]);
  return formatRows([await benchOpening(), ...saved, ...(await benchViewer([10_000, 100_000]))]);
}
