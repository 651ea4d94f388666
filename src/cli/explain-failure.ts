import { visibleText } from "../diagnostics/visible-text.ts";
import { CommandFailure } from "./command-failure.ts";
import { systemErrorCode } from "./disk/explain-system-error.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** Says why a command ended early and gives its exit code; what is our own mistake is thrown on. */
export function explainFailure(error: unknown, terminal: Terminal): ExitCode {
  // Whoever reads our results has enough of them (`claimgraph export json | head`).
  if (systemErrorCode(error) === "EPIPE") return EXIT.done;
  if (!(error instanceof CommandFailure)) throw error;
  const { red, dim } = terminal.newsColors;
  terminal.tell(`${red("error")} ${visibleText(error.message)}`);
  for (const line of error.remedy.split("\n")) terminal.tell(dim(visibleText(line)));
  return error.exitCode;
}
