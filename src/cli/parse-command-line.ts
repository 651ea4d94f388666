import { Argument, CommanderError, createCommand, InvalidArgumentError, Option } from "commander";
import { closestWord } from "../base/closest-word.ts";
import type { Choices, Command, Given } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { readVersion } from "./disk/read-version.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Terminal } from "./terminal.ts";

/** The command that was asked for. */
export interface CommandRequest {
  readonly name: string;
  readonly given: Given;
}

/** Reads the words after `claimgraph`; prints help and complaints itself and then gives the exit code. */
export async function parseCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<CommandRequest | ExitCode> {
  let request: CommandRequest | undefined;
  const program = createCommand("claimgraph")
    .description("Who says what, about whom, on what evidence: a checked, typed graph of actors and claims.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText(
      "after",
      `\nStart with:\n  claimgraph new manifest my-data\n  claimgraph check my-data\n  claimgraph view my-data`,
    )
    .configureHelp({ sortSubcommands: false })
    .showHelpAfterError("Run with --help to see what there is.")
    .configureOutput({ writeOut: (text) => terminal.result([text]) })
    .exitOverride();
  for (const command of COMMANDS) {
    const isMeant = words.includes(command.name);
    await addCommand(program, command, isMeant, (given) => (request = { name: command.name, given }));
  }
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) return explainFailure(error, terminal);
    return isHelp(error) ? EXIT.done : EXIT.wrongCommand;
  }
  return request ?? EXIT.wrongCommand;
}

/** Heavy tables of choices are looked up only for the command that is meant. */
async function addCommand(
  program: ReturnType<typeof createCommand>,
  command: Command,
  isMeant: boolean,
  choose: (given: Given) => void,
): Promise<void> {
  const parsed = program
    .command(command.name)
    .summary(command.summary)
    .description(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`)
    .addHelpText("after", examplesText(command))
    .showHelpAfterError(`Run "claimgraph ${command.name} --help" to see what there is.`)
    .allowExcessArguments(false);
  const choicesOf = async (choices: Choices | undefined) =>
    typeof choices === "function" ? (isMeant ? await choices() : undefined) : choices;
  for (const { name, description, choices } of command.arguments) {
    const known = await choicesOf(choices);
    const argument = new Argument(name, withChoices(description, known));
    if (known !== undefined) argument.argParser((word: string) => oneOf(word, known));
    parsed.addArgument(argument);
  }
  for (const { flags, description, default: value, choices } of command.options) {
    const known = await choicesOf(choices);
    const option = new Option(flags, withChoices(description, known));
    if (value !== undefined) option.default(value);
    if (known !== undefined) option.argParser((word: string) => oneOf(word, known));
    parsed.addOption(option);
  }
  parsed.action(() => choose({ words: parsed.processedArgs, options: parsed.opts() }));
}

function withChoices(description: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? description : `${description}: ${choices.join(", ")}`;
}

function oneOf(word: string, choices: readonly string[]): string {
  if (choices.includes(word)) return word;
  const meant = closestWord(word, choices);
  throw new InvalidArgumentError(
    meant === undefined ? `It is one of: ${choices.join(", ")}.` : `Did you mean ${meant}?`,
  );
}

function examplesText({ examples }: Command): string {
  const width = Math.max(0, ...examples.map(([words]) => words.length));
  const lines = examples.map(([words, does]) => `  claimgraph ${words.padEnd(width)}  ${does}`);
  return lines.length === 0 ? "" : `\nExamples:\n${lines.join("\n")}`;
}

function isHelp({ code }: CommanderError): boolean {
  return code === "commander.helpDisplayed" || code === "commander.version" || code === "commander.help";
}
