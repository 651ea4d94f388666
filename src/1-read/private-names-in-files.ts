import type { Fault } from "../diagnostics/fault.ts";
import { NAMING_FAULTS } from "../diagnostics/faults/naming.ts";
import { concealNames } from "../evidence/conceal-names.ts";
import { decodeText } from "./decode-text.ts";
import { purposeOfFile } from "./purpose-of-file.ts";
import type { InputFile } from "./read-folder.ts";

/**
 * Names that private/ keeps, wherever they stand outside of records, which a rule looks at: in the names of files, in
 * comments of YAML, and in whatever else lies in the folder and would be handed on with it.
 */
export function privateNamesInFiles(input: readonly InputFile[], names: readonly string[]): readonly Fault[] {
  if (names.length === 0) return [];
  const conceal = concealNames(names);
  const find = (text: string) => firstDifference(text, conceal(text));
  return input.flatMap(({ path: file, bytes }) => {
    // What git ignores is handed on to nobody.
    if (purposeOfFile(file) === "private" || file.startsWith("texts/")) return [];
    const faults: Fault[] = [];
    const report = (where: "name" | "comment" | "text", offset: number) =>
      faults.push(NAMING_FAULTS.privateNameInFile({ file, path: [], offset }, where));
    if (find(file) !== undefined) report("name", 0);

    const decoded = decodeText(file, bytes);
    if ("fault" in decoded) return faults;
    const { text } = decoded;
    if (purposeOfFile(file) === "records") {
      for (const { 0: comment, index } of text.matchAll(/(?<![^\s])#.*(?:(?:\r\n?|\n)[ \t]*#.*)*/g)) {
        const offset = find(comment);
        if (offset !== undefined) report("comment", index + offset);
      }
      return faults;
    }
    const offset = find(text);
    if (offset !== undefined) report("text", offset);
    return faults;
  });
}

/** The offset at which two texts begin to differ, if they do. */
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at++;
  return at;
}
