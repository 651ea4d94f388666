import type { ExitCode } from "./exit-codes.ts";

/** Ends a command with words for the person and a code for the shell; no stack trace is shown. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;
  readonly remedy: string;

  constructor(exitCode: ExitCode, wrong: string, remedy: string) {
    super(wrong);
    this.name = "CommandFailure";
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}
