import { EXIT, type ExitCode } from "./exit-codes.ts";

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

/** A command that cannot be meant as it was typed. */
export function wrongCommand(wrong: string, remedy: string): CommandFailure {
  return new CommandFailure(EXIT.wrongCommand, wrong, remedy);
}
