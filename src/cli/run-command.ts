import { workerData } from "node:worker_threads";
import { visibleText } from "../diagnostics/visible-text.ts";
import type { Given } from "./command.ts";
import { CommandFailure } from "./command-failure.ts";
import { COMMANDS } from "./commands.ts";
import { systemErrorCode } from "./disk/explain-system-error.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** Runs the command that the main thread asks for and ends this thread with its exit code. */
export async function runCommand(): Promise<void> {
  const { name, given }: { readonly name: string; readonly given: Given } = workerData;
  const command = COMMANDS.find((known) => known.name === name);
  const terminal = openTerminal();
  if (command === undefined) throw new Error(`no command ${name}`);
  let code: ExitCode;
  try {
    code = await command.run(given, terminal);
  } catch (error) {
    code = explain(error, terminal);
  }
  process.exit(code);
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  // Whoever reads our results has enough of them (`claimgraph export json | head`).
  if (systemErrorCode(error) === "EPIPE") return EXIT.done;
  if (!(error instanceof CommandFailure)) throw error;
  const { red, dim } = terminal.newsColors;
  terminal.tell(`${red("error")} ${visibleText(error.message)}`);
  for (const line of error.remedy.split("\n")) terminal.tell(dim(visibleText(line)));
  return error.exitCode;
}
