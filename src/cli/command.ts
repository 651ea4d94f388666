import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** Values that are allowed; a function where the table that knows them is heavy and should load only when asked for. */
export type Choices = readonly string[] | (() => Promise<readonly string[]>);

/** An option of a command, as the help shows it and the parser reads it. */
export interface CommandOption {
  /** As commander writes it: `--out <dir>`, `-o, --output <path>`, `--strict`. */
  readonly flags: string;
  readonly description: string;
  readonly default?: string;
  /** Any other value is refused, with "did you mean". */
  readonly choices?: Choices;
}

/** A word that stands without a dash. */
export interface CommandArgument {
  /** `<format>` where needed, `[dir]` where not. */
  readonly name: string;
  readonly description: string;
  readonly choices?: Choices;
}

/** What was typed after the command's name: plain data, so that it can go to another thread. */
export interface Given {
  /** In the order of the command's arguments; absent where not given. */
  readonly words: readonly (string | undefined)[];
  /** By the option's long name in camelCase. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command. Its file stays light: what it needs for the work is loaded in `run`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly CommandOption[];
  /** What follows `claimgraph`, and what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[];
  /** Throws `CommandFailure`; every other error is our own mistake. */
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>;
}

/** The value of an option; absent where it was not given. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === "string" ? value : undefined;
}

/** Whether an option without a value was given. */
export function isSet(given: Given, name: string): boolean {
  return given.options[name] === true;
}
