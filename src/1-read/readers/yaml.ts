import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { Reader, ReadFile, TextFile } from "../reader.ts";
import { findComplexKeys } from "../yaml/find-complex-keys.ts";
import { findDoubleKeys } from "../yaml/find-double-keys.ts";
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
    return { value: undefined, faults: [syntaxFault(file, explain(error))] };
  }
  const marks = findMarks(file, events);
  if (marks.faults.length > 0) return { value: undefined, faults: marks.faults };
  if (marks.documents === 0) {
    return { value: undefined, faults: [READING_FAULTS.fileEmpty({ file: path, path: [], offset: 0 })] };
  }
  return construct(file, events, false, []);
}

/**
 * A double key stops the construction; then every double key is told, and the last of each counts. A key that is no
 * text stops it for good.
 */
function construct(file: TextFile, events: Event[], lenient: boolean, faults: readonly Fault[]): ReadFile {
  try {
    const options = { source: file.text, filename: file.path, schema: CORE_SCHEMA, json: lenient, maxAliases: 0 };
    const [value] = constructFromEvents(events, options);
    return { value, faults };
  } catch (error) {
    const doubles = lenient ? [] : findDoubleKeys(file, events);
    const complex = findComplexKeys(file, events);
    if (complex.length > 0) return { value: undefined, faults: [...faults, ...complex, ...doubles] };
    if (doubles.length > 0) return construct(file, events, true, doubles);
    return { value: undefined, faults: [...faults, syntaxFault(file, explain(error))] };
  }
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
