import { workerData } from "node:worker_threads";
import type { Given } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { ExitCode } from "./exit-codes.ts";
import { explainFailure } from "./explain-failure.ts";
import { openTerminal } from "./terminal.ts";

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
    code = explainFailure(error, terminal);
  }
  process.exit(code);
}
