import { DECK_FORMATS, FORMATS, PICTURE_FORMATS } from "../../src/5-export/formats.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { ATTRIBUTES } from "../../web/embed/attributes.ts";
import { EVENTS } from "../../web/embed/events.ts";
import { KEY_PLACES, KEYS, type KeyPlace } from "../../web/keys/keys.ts";
import { keys as say } from "../../web/messages/en/keys.ts";

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
  return table([
    ["format", "is"],
    ...[...FORMATS, ...PICTURE_FORMATS, ...DECK_FORMATS].map(({ name, description }) => [code(name), description]),
  ]);
}

/** What the README says of every key of the page, as a Markdown table. */
function keysTable(): string {
  const { does, places } = say;
  const entries: readonly {
    readonly where: KeyPlace;
    readonly keys: readonly string[];
    readonly named?: readonly string[];
    readonly id: keyof typeof does;
  }[] = KEYS;
  const rows = KEY_PLACES.flatMap((place) =>
    entries
      .filter(({ where }) => where === place)
      .map(({ id, keys, named = keys }) => [
        named.map((key) => code(CAPS[key] ?? key)).join(" "),
        places[place],
        does[id],
      ]),
  );
  return table([["key", "where", "does"], ...rows]);
}

/** What the README says of every attribute of the element, as a Markdown table. */
function attributesTable(): string {
  return table([
    ["attribute", "takes", "does"],
    ...ATTRIBUTES.map(({ name, takes, does }) => [code(name), takes, does]),
  ]);
}

/** What the README says of every event of the element, as a Markdown table. */
function eventsTable(): string {
  const rows = Object.entries(EVENTS).map(([name, { when, detail }]) => [code(name), when, code(detail)]);
  return table([["event", "when", "detail"], ...rows]);
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
};

/** A README with its tables as they must be. */
export function withTables(readme: string): string {
  const tables = {
    commands: commandsTable(),
    formats: formatsTable(),
    keys: keysTable(),
    attributes: attributesTable(),
    events: eventsTable(),
  };
  return Object.entries(tables).reduce((text, [name, content]) => between(text, name, content), readme);
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
