import { fill } from "../../../base/fill.ts";
import type { Language } from "../../../model/text.ts";
import { CITE_WORDS } from "../cite-words.ts";
import type { CalendarDate, Creator, Issued, Reference } from "../reference.ts";
import type { CitationStyle } from "../style.ts";

/** The style of the American Psychological Association, 7th edition, as plain text. */
export const apa: CitationStyle = {
  id: "apa",
  name: "APA",
  isCode: false,
  write: (references, language) => references.map((reference) => writtenOut(reference, language)).join("\n\n"),
};

/** Without an author, the title stands in the author's place. */
function writtenOut(reference: Reference, language: Language): string {
  const { authors, publisher, partOf, url } = reference;
  // Where nobody else is named, the publisher answers for it, and need not be named twice.
  const names = authors.length > 0 ? authors : publisher === undefined ? [] : [{ literal: publisher }];
  const words = CITE_WORDS[language];
  const title = titleOf(reference, language);
  const date = `(${dateOf(reference.issued, language)}).`;
  const parts = [
    ...(names.length > 0 ? [ended(joined(names.map(inverted))), date, ended(title)] : [ended(title), date]),
    ...(partOf === undefined ? [] : [ended(fill(words.inside, { title: plain(partOf), form: words.dataSet }))]),
    ...(publisher !== undefined && authors.length > 0 ? [ended(plain(publisher))] : []),
    ...(url === undefined ? [] : [url]),
  ];
  return parts.join(" ");
}

function titleOf({ title, form, licence }: Reference, language: Language): string {
  const rights = licence === undefined ? [] : [fill(CITE_WORDS[language].licence, { name: plain(licence) })];
  const facts = [...(form === undefined ? [] : [plain(form)]), ...rights];
  const bare = plain(title);
  // A full stop stands after what is in brackets, not before it.
  return facts.length === 0 ? bare : `${bare.replace(/\.$/, "")} [${facts.join("; ")}]`;
}

function dateOf(issued: Issued | undefined, language: Language): string {
  const words = CITE_WORDS[language];
  if (!issued) return words.undated;
  const months = words.months.split(" ");
  const written = ({ year, month, day }: CalendarDate) => {
    const name = months[(month ?? 0) - 1];
    if (name === undefined) return String(year);
    if (day === undefined) return `${year}, ${name}`;
    return `${year}, ${language === "en" ? `${name} ${day}` : `${day} ${name}`}`;
  };
  const date = issued.to ? `${written(issued)}–${written(issued.to)}` : written(issued);
  return issued.circa ? fill(words.circa, { date }) : date;
}

/** "Lind, A. B."; a name whose parts are not known stays as it is. */
function inverted(creator: Creator): string {
  if ("literal" in creator) return plain(creator.literal);
  const initials = creator.given.split(/[\s.]+/).flatMap((name) => (name === "" ? [] : [`${[...name][0] ?? ""}.`]));
  return plain([`${creator.family},`, ...initials].join(" "));
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}, & ${names.at(-1) ?? ""}`;
}

/** On one line, without what no reader sees. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

function ended(sentence: string): string {
  return /[.!?…][»”"]?$/.test(sentence) ? sentence : `${sentence}.`;
}
