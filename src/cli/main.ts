#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";

// The same file starts both threads: the main one reads the command line and stays ready for Ctrl-C, the other works.
if (isMainThread) {
  const { superviseCommand } = await import("./supervise-command.ts");
  await superviseCommand(new URL(import.meta.url));
} else {
  const { runCommand } = await import("./run-command.ts");
  await runCommand();
}
