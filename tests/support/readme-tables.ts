import { FORMATS } from "../../src/5-export/formats.ts";
import { COMMANDS } from "../../src/cli/commands.ts";

/** What the README says of every command, as a Markdown table. */
export function commandsTable(): string {
  const rows = COMMANDS.map(({ name, arguments: words, summary, options }) => [
    code(["claimgraph", name, ...words.map((word) => word.name)].join(" ")),
    summary,
    options.map(({ flags }) => code(flags)).join(" "),
  ]);
  return table([["command", "does", "options"], ...rows]);
}

/** What the README says of every format, as a Markdown table. */
export function formatsTable(): string {
  return table([["format", "is"], ...FORMATS.map(({ name, description }) => [code(name), description])]);
}

/** A README with both tables as they must be. */
export function withTables(readme: string): string {
  return between(between(readme, "commands", commandsTable()), "formats", formatsTable());
}

function between(readme: string, name: string, content: string): string {
  const [before = "", rest = ""] = readme.split(`<!-- ${name} -->\n`);
  const [, after = ""] = rest.split(`<!-- /${name} -->`);
  return `${before}<!-- ${name} -->\n\n${content}\n<!-- /${name} -->${after}`;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}

function code(text: string): string {
  return `\`${text}\``;
}
