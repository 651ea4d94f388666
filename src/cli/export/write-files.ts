import { statSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../../5-export/format.ts";
import { CommandFailure } from "../command-failure.ts";
import { onDisk } from "../disk/explain-system-error.ts";
import { EXIT } from "../exit-codes.ts";
import { fileSize } from "../summary-lines.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Writes an export where it was asked for: one file to a path or, for `-`, to standard output; several into a folder.
 * Throws `CommandFailure` where the path is for the other.
 */
export async function writeFiles(output: string, files: readonly OutputFile[], terminal: Terminal): Promise<void> {
  const [only, ...others] = files;
  if (only === undefined) throw new Error("an export of no file");
  if (output === "")
    throw new CommandFailure(EXIT.wrongCommand, "The path after -o is empty.", "Name a file or folder.");
  if (others.length > 0) await writeFolder(output, files, terminal);
  else if (output === "-") terminal.result(only.chunks);
  else await writeFile(output, only, terminal);
}

async function writeFolder(output: string, files: readonly OutputFile[], terminal: Terminal): Promise<void> {
  if (output === "-") {
    const named = files.slice(0, 3).map(({ name }) => name);
    const more = files.length > 3 ? [`and ${files.length - 3} more`] : [];
    throw new CommandFailure(
      EXIT.wrongCommand,
      `This format is several files (${[...named, ...more].join(", ")}), which do not fit into one stream.`,
      "Name a folder for them: -o DIR",
    );
  }
  const { writeOutputs } = await import("../disk/write-outputs.ts");
  const written = onDisk(`Writing ${output}`, () => writeOutputs(output, files), `${output} is as it was. `);
  for (const { name, bytes } of written) terminal.tell(`${output}/${name}  ${fileSize(bytes)}`);
}

async function writeFile(output: string, { name, chunks }: OutputFile, terminal: Terminal): Promise<void> {
  const folder = /[/\\]$/.test(output) || onDisk(`Looking at ${output}`, () => isFolder(output));
  if (folder) {
    const inside = join(output, name);
    throw new CommandFailure(
      EXIT.wrongCommand,
      `${output} is a folder; this export is one file.`,
      `Name it: -o ${inside}`,
    );
  }
  const { writeFileAtomically } = await import("../disk/write-file-atomically.ts");
  const bytes = onDisk(`Writing ${output}`, () => writeFileAtomically(output, chunks), `${output} is as it was. `);
  terminal.tell(`${output}  ${fileSize(bytes)}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
