import type { Event } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { TextFile } from "../reader.ts";

const DOCUMENT = 1;
const ALIAS = 5;

/** What a stream of events holds beside plain data. */
export interface Marks {
  readonly documents: number;
  readonly faults: readonly Fault[];
}

/**
 * Finds references (`*x`), anchors (`&x`) and tags (`!x`), which would let a small file grow without end or swallow a
 * word of somebody's text, and documents beyond the first.
 */
export function findMarks({ path, text }: TextFile, events: readonly Event[]): Marks {
  const faults: Fault[] = [];
  const at = (offset: number) => ({ file: path, path: [], offset });
  const aliases: { readonly start: number; readonly end: number }[] = [];
  let documents = 0;
  for (const event of events) {
    if (event.type === DOCUMENT) {
      documents++;
      if (documents === 2) faults.push(READING_FAULTS.yamlDocuments(at(secondDocument(text))));
    } else if ("anchorStart" in event) {
      // The range of an anchor or a reference begins after its sign.
      const [start, end] = [event.anchorStart - 1, event.anchorEnd];
      if (event.type === ALIAS) aliases.push({ start, end });
      else if (event.anchorStart !== -1) faults.push(READING_FAULTS.yamlTag(at(start), text.slice(start, end)));
      if ("tagStart" in event && event.tagStart !== -1) {
        faults.push(READING_FAULTS.yamlTag(at(event.tagStart), text.slice(event.tagStart, event.tagEnd)));
      }
    }
  }
  // One habit, so one fault: a file that uses references uses many.
  const [first] = aliases;
  if (first) faults.push(READING_FAULTS.yamlAlias(at(first.start), text.slice(first.start, first.end), aliases.length));
  return { documents, faults };
}

/** Where the line `---` stands that comes after other text; the end where a document ends otherwise. */
function secondDocument(text: string): number {
  const separators = [...text.matchAll(/^---(?=\s|$)/gm)];
  const before = (offset: number) =>
    text
      .slice(0, offset)
      .replace(/^(?:#.*|---.*)$/gm, "")
      .trim() !== "";
  return separators.find(({ index }) => before(index))?.index ?? separators.at(-1)?.index ?? 0;
}
