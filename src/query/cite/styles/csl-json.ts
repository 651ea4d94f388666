import { fill } from "../../../base/fill.ts";
import { isLanguage } from "../../../model/view.ts";
import { CITE_WORDS } from "../cite-words.ts";
import type { CalendarDate, Reference, ReferenceType } from "../reference.ts";
import type { CitationStyle } from "../style.ts";

/** Types of the Citation Style Language 1.0.2. */
const TYPES: Readonly<Record<ReferenceType, string>> = {
  "data-set": "dataset",
  view: "webpage",
  claim: "entry",
  article: "article-newspaper",
  report: "report",
  interview: "interview",
  law: "legislation",
  document: "document",
  "web-page": "webpage",
};

/** For Zotero, Pandoc and others: an array of items of the Citation Style Language. */
export const cslJson: CitationStyle = {
  id: "csl-json",
  name: "CSL JSON",
  isCode: true,
  write: (references) => JSON.stringify(references.map(itemOf), null, 2),
};

function itemOf(reference: Reference): Readonly<Record<string, unknown>> {
  const { key, type, authors, editors, title, form, partOf, publisher, issued, version, licence, url, language } =
    reference;
  // A paper is the container of its articles.
  const container = partOf ?? (type === "article" ? publisher : undefined);
  const words = CITE_WORDS[isLanguage(language) ? language : "en"];
  return {
    id: key,
    type: TYPES[type],
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(editors && { editor: editors }),
    ...(container !== undefined && { "container-title": container }),
    ...(publisher !== undefined && type !== "article" && { publisher }),
    ...(issued && {
      issued: {
        "date-parts": [issued, ...(issued.to ? [issued.to] : [])].map(dateParts),
        ...(issued.circa && { circa: true }),
      },
    }),
    ...(form !== undefined && { genre: form }),
    ...(version !== undefined && { version }),
    // The language has no field for it.
    ...(licence !== undefined && { note: fill(words.licence, { name: licence }) }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  };
}

function dateParts({ year, month, day }: CalendarDate): readonly number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(month === undefined || day === undefined ? [] : [day])];
}
