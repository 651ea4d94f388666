import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { Reader, ReadFile, TextFile } from "../reader.ts";
import { findComplexKeys } from "../yaml/find-complex-keys.ts";
import { type DoubleKeys, findDoubleKeys } from "../yaml/find-double-keys.ts";
import { findMarks } from "../yaml/find-marks.ts";
import { indexEvents } from "../yaml/index-events.ts";
import { syntaxFault } from "../yaml/syntax-fault.ts";

/** YAML 1.2, core schema, one document a file, without references and marks of its own. */
export const yaml: Reader = {
  name: "yaml",
  extensions: [".yaml", ".yml"],
  mediaType: "application/yaml",
  read: readYaml,
  index: (text) => indexEvents(text, eventsOf(text)),
};

function readYaml(file: TextFile): ReadFile {
  const { path, text } = file;
  let events: Event[];
  try {
    events = parseEvents(text, { filename: path });
  } catch (error) {
    return unreadable(file, [syntaxFault(file, explain(error))]);
  }
  const marks = findMarks(file, events);
  if (marks.faults.length > 0) return unreadable(file, marks.faults);
  if (marks.documents === 0) {
    return { value: undefined, faults: [READING_FAULTS.fileEmpty({ file: path, path: [], offset: 0 })] };
  }
  return construct(file, events);
}

/**
 * A double key stops the construction; then every double key is told, and the last of each counts. A key that is no
 * text stops it for good, and so do two sources, which leave open whose the claims are.
 */
function construct(file: TextFile, events: Event[], doubled?: DoubleKeys): ReadFile {
  const lenient = doubled !== undefined;
  const faults = doubled?.faults ?? [];
  try {
    const options = { source: file.text, filename: file.path, schema: CORE_SCHEMA, json: lenient, maxAliases: 0 };
    const [value] = constructFromEvents(events, options);
    return doubled ? { value, faults, lost: doubled.lost } : { value, faults };
  } catch (error) {
    const doubles = lenient ? undefined : findDoubleKeys(file, events);
    const complex = findComplexKeys(file, events);
    if (complex.length > 0) return unreadable(file, [...faults, ...complex, ...(doubles?.faults ?? [])]);
    if (doubles?.twoSources) return unreadable(file, doubles.faults);
    if (doubles && doubles.faults.length > 0) return construct(file, events, doubles);
    return unreadable(file, [...faults, syntaxFault(file, explain(error))]);
  }
}

function unreadable({ text }: TextFile, faults: readonly Fault[]): ReadFile {
  return { value: undefined, faults, lost: [text] };
}

/** js-yaml throws for a bad text, and the machine itself where a text is nested beyond its stack. */
function explain(error: unknown): YAMLException | RangeError {
  if (error instanceof YAMLException || error instanceof RangeError) return error;
  throw error;
}

/** A text that cannot be parsed has no places but its start. */
function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch (error) {
    explain(error);
    return [];
  }
}
