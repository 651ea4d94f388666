import { YAMLException } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { Place } from "../../diagnostics/place.ts";
import type { TextFile } from "../reader.ts";

/** What js-yaml says, and what it means to somebody who writes records. */
const MEANINGS: readonly (readonly [reason: RegExp, wrong: string, remedy: string])[] = [
  [
    /indentation of a (mapping|sequence) entry/,
    "YAML loses the thread here: the indentation does not fit, or a text without quotes has signs of YAML in it.",
    "Line it up with its neighbours; put quotes around a text that has `: ` or ` #` in it or begins with a sign such as @ % ` - ? \" '.",
  ],
  [
    /deficient indentation/,
    "A {, a [ or a quotation mark is still open where this line begins.",
    "Close it, or indent the lines that belong to it.",
  ],
  [
    /within a flow collection|missed comma/,
    "A { or [ is not closed, or a comma between two items is missing.",
    "Close the bracket, or put a comma between the items.",
  ],
  [
    /within a (single|double) quoted scalar/,
    "A quotation mark is opened and never closed.",
    'Close it; inside double quotes write \\" for the mark itself, inside single quotes write it twice.',
  ],
  [
    /expected ':'|multiline key|end of the stream or a document separator/,
    "A line with a key and a colon is wanted here.",
    "Write `key: value` with a space after the colon, or indent the line if it goes on with the text above.",
  ],
  [
    /whitespace character is expected/,
    "A space is missing after a colon.",
    "Write a space after the colon, or put quotes around the text.",
  ],
  [
    /unknown escape sequence|hexadecimal/,
    "A backslash inside double quotes begins an escape that YAML does not know.",
    "Write two backslashes for one, or use single quotes.",
  ],
  [
    /non-printable|valid JSON character/,
    "An invisible control character stands here.",
    'Delete it, or write it as an escape inside double quotes, such as "\\u0007".',
  ],
  [
    /^expected the node content/,
    "A comma stands here without a value before it.",
    "Delete the comma, or write the value.",
  ],
  [
    /block scalar|line break is expected/,
    "After | or > a new line is wanted.",
    "Begin the text on the next line, indented.",
  ],
];

/** Turns an error of the parser into a fault at its place. */
export function syntaxFault({ path, text }: TextFile, error: YAMLException | RangeError): Fault {
  if (!(error instanceof YAMLException)) return READING_FAULTS.nestedTooDeep({ file: path, path: [], offset: 0 });
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  const place: Place = { file: path, path: [], offset };
  const conflict = /^(?:<{7}|={7}|>{7})(?= |$)/m.exec(text);
  if (conflict) return READING_FAULTS.mergeMark({ ...place, offset: conflict.index });
  if (/maxDepth/.test(error.reason)) return READING_FAULTS.nestedTooDeep(place);
  if (/tab characters/.test(error.reason) || isTabIndented(text, offset)) return READING_FAULTS.yamlTab(place);
  const strange = strangeSpace(text, offset);
  if (strange !== undefined) return READING_FAULTS.yamlSpace({ ...place, offset: strange });
  const meaning = MEANINGS.find(([reason]) => reason.test(error.reason));
  const [, wrong, remedy] = meaning ?? [
    undefined,
    `This is not YAML: ${error.reason}.`,
    "Look for a sign out of place.",
  ];
  return READING_FAULTS.yamlSyntax(place, wrong, remedy);
}

/** Signs that look like a space after a key and are none to YAML: no-break, thin, wide and of no width. */
const STRANGE_SPACE = /^[ \t]*(?:- +)*[\w"'-]+:(?=[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff])/gm;

/** Where such a sign stands in the line where the parser stopped, or in the one before: it may see it only then. */
function strangeSpace(text: string, offset: number): number | undefined {
  const before = text.slice(0, offset).trimEnd();
  const start = text.lastIndexOf("\n", before.lastIndexOf("\n") - 1) + 1;
  const end = text.indexOf("\n", offset);
  const [match] = text.slice(start, end < 0 ? undefined : end).matchAll(STRANGE_SPACE);
  return match && start + match.index + match[0].length;
}

function isTabIndented(text: string, offset: number): boolean {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^ *\t/.test(text.slice(lineStart, offset + 1));
}
