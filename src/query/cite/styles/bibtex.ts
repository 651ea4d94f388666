import { fill } from "../../../base/fill.ts";
import { onOneLine } from "../../../base/on-one-line.ts";
import { isLanguage } from "../../../model/view.ts";
import { CITE_WORDS } from "../cite-words.ts";
import type { Creator, Reference, ReferenceType } from "../reference.ts";
import type { CitationStyle } from "../style.ts";

/** What TeX takes for more than a letter. Braces must be gone altogether: BibTeX counts them even where they are escaped. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** The entries that every version of BibTeX knows, and the field that holds the publisher's name. */
const ENTRIES: Readonly<Partial<Record<ReferenceType, readonly [entry: string, publisher: string]>>> = {
  article: ["article", "journal"],
  report: ["techreport", "institution"],
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** For LaTeX, in UTF-8; read by BibTeX and biber. */
export const bibtex: CitationStyle = {
  id: "bibtex",
  name: "BibTeX",
  isCode: true,
  write: (references) => references.map(entryOf).join("\n\n"),
};

function entryOf(reference: Reference): string {
  const { key, type, authors, editors = [], title, form, publisher, issued, version, url, language } = reference;
  const [entry, house] = ENTRIES[type] ?? ["misc", "publisher"];
  const month = issued?.month === undefined ? undefined : MONTHS[issued.month - 1];
  const notes = notesOf(reference);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Without an author BibTeX sorts and labels by this.
    ["key", authors.length > 0 ? undefined : braced(inTex(publisher ?? title))],
    ["author", authors.length === 0 ? undefined : braced(authors.map(nameOf).join(" and "))],
    ["editor", editors.length === 0 ? undefined : braced(editors.map(nameOf).join(" and "))],
    // Braces twice: the capitals of a title in Russian or of a name are to stay.
    ["title", braced(braced(inTex(title)))],
    ["howpublished", form === undefined ? undefined : braced(inTex(form))],
    [house, publisher === undefined ? undefined : braced(inTex(publisher))],
    ["year", issued && braced(String(issued.year))],
    ["month", month],
    ["day", issued?.day === undefined ? undefined : braced(String(issued.day))],
    ["version", version === undefined ? undefined : braced(inTex(version))],
    ["note", notes.length === 0 ? undefined : braced(notes.map(inTex).join(". "))],
    ["url", url === undefined ? undefined : braced(verbatim(url))],
    ["language", language === undefined ? undefined : braced(inTex(language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@${entry}{${key},`, ...lines, "}"].join("\n");
}

function notesOf({ partOf, licence, language }: Reference): readonly string[] {
  const words = CITE_WORDS[isLanguage(language) ? language : "en"];
  return [
    ...(partOf === undefined ? [] : [fill(words.inside, { title: partOf, form: words.dataSet })]),
    ...(licence === undefined ? [] : [fill(words.licence, { name: licence })]),
  ];
}

/** In braces of its own a name is one word: its commas and "and" part nothing. */
function nameOf(creator: Creator): string {
  if ("literal" in creator) return braced(inTex(creator.literal));
  return `${braced(inTex(creator.family))}, ${braced(inTex(creator.given))}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

function inTex(text: string): string {
  return onOneLine(text)
    .replace(/[\\{}~^<>]/g, (sign) => SPECIAL[sign] ?? "")
    .replace(/[$&#%_]/g, "\\$&");
}

/** Addresses are read letter by letter: what would end the field is written in the address's own way. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s\p{Cc}]/gu, encodeURIComponent);
}
