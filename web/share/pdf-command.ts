import { serializeView } from "../../src/model/serialize-view.ts";
import type { View } from "../../src/model/view.ts";

/**
 * The command that writes a view as a PDF. In double quotes for every shell: a written view holds no sign that any of
 * them takes for its own.
 */
export function pdfCommand(view: View, width: number, transparent: boolean): string {
  const options = [`--view "${serializeView(view)}"`, `--width ${width}`, ...(transparent ? ["--transparent"] : [])];
  return `npx claimgraph export pdf ${options.join(" ")} -o picture.pdf`;
}
