import type { FaultText } from "../../diagnostics/fault.ts";
import { visibleText } from "../../diagnostics/visible-text.ts";
import type { Terminal } from "../terminal.ts";

/** Says what is not well with an export that is made all the same. */
export function tellWarnings(warnings: readonly FaultText[], terminal: Terminal): void {
  const { yellow, dim } = terminal.newsColors;
  for (const { wrong, remedy } of warnings) {
    terminal.tell(`${yellow("warning")} ${visibleText(wrong)}`);
    terminal.tell(dim(visibleText(remedy)));
  }
}
