import { Worker } from "node:worker_threads";
import { clearLeftovers } from "./disk/leftovers.ts";
import { EXIT } from "./exit-codes.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { openTerminal } from "./terminal.ts";

/**
 * Reads the command line and runs the command in a thread of its own, so that an interruption is heard at once even
 * in the middle of a long computation, and what was half written is cleared before the process ends.
 */
export async function superviseCommand(program: URL): Promise<void> {
  const request = await parseCommandLine(process.argv.slice(2), openTerminal());
  if (typeof request === "number") {
    process.exitCode = request;
    return;
  }
  const worker = new Worker(program, { workerData: request });
  const replacing = new Set<string>();
  worker.on("message", (message: unknown) => {
    const target = replacedBy(message);
    if (target !== undefined) replacing.add(target);
  });
  worker.on("exit", (code) => {
    process.exitCode ??= code;
  });
  worker.on("error", (error) => {
    console.error(error);
    console.error("This is a mistake in claimgraph, not in your data; please report it with these lines.");
    process.exitCode = EXIT.machineFailed;
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, async () => {
      await worker.terminate();
      for (const target of replacing) clearLeftovers(target);
      process.exit(EXIT.interrupted);
    });
  }
}

function replacedBy(message: unknown): string | undefined {
  const known = typeof message === "object" && message !== null && "replacing" in message;
  return known && typeof message.replacing === "string" ? message.replacing : undefined;
}
