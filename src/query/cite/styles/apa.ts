import { fill } from "../../../base/fill.ts";
import { onOneLine } from "../../../base/on-one-line.ts";
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
  const { authors, editors = [], publisher, partOf, url } = reference;
  const words = CITE_WORDS[language];
  const house = publisher === undefined ? "" : onOneLine(publisher);
  const edited = fill(editors.length > 1 ? words.editors : words.editor, { names: joined(editors.map(inverted)) });
  const container = partOf === undefined ? "" : [...(editors.length > 0 ? [edited] : []), onOneLine(partOf)].join(", ");
  // Where nobody else is named, the publisher answers for the whole; for a part of it nobody does here.
  const answering = partOf !== undefined ? "" : editors.length > 0 ? edited : house;
  const leading = authors.length > 0 ? joined(authors.map(inverted)) : answering;
  // Who is named in front need not be named twice.
  const isNamed = leading === house || (partOf === undefined && editors.some((editor) => inverted(editor) === house));
  const title = titleOf(reference, language);
  const date = `(${dateOf(reference.issued, language)}).`;
  const parts = [
    ...(leading === "" ? [ended(title), date] : [ended(leading), date, ended(title)]),
    ...(container === "" ? [] : [ended(fill(words.inside, { title: container, form: words.dataSet }))]),
    ...(house === "" || isNamed ? [] : [ended(house)]),
    ...(url === undefined ? [] : [url]),
  ];
  return parts.join(" ");
}

function titleOf({ title, form, licence }: Reference, language: Language): string {
  const rights = licence === undefined ? [] : [fill(CITE_WORDS[language].licence, { name: onOneLine(licence) })];
  const facts = [...(form === undefined ? [] : [onOneLine(form)]), ...rights];
  const bare = onOneLine(title);
  // A full stop stands after what is in brackets, not before it.
  return facts.length === 0 ? bare : `${bare.replace(/\.$/, "")} [${facts.join("; ")}]`;
}

function dateOf(issued: Issued | undefined, language: Language): string {
  const words = CITE_WORDS[language];
  if (!issued) return words.undated;
  const months = words.months.split(" ");
  const monthsAlone = words.monthsAlone?.split(" ") ?? months;
  const written = ({ year, month, day }: CalendarDate) => {
    const name = (day === undefined ? monthsAlone : months)[(month ?? 0) - 1];
    if (name === undefined) return String(year);
    if (day === undefined) return `${year}, ${name}`;
    return `${year}, ${language === "en" ? `${name} ${day}` : `${day} ${name}`}`;
  };
  const date = issued.to ? `${written(issued)}–${written(issued.to)}` : written(issued);
  return issued.circa ? fill(words.circa, { date }) : date;
}

/** "Lind, A. B.", and "Lind, A.-B." of a double name; a name whose parts are not known stays as it is. */
function inverted(creator: Creator): string {
  if ("literal" in creator) return onOneLine(creator.literal);
  const names = creator.given.replace(/\.(?=\p{Pd})/gu, "").split(/[\s.]+/);
  return onOneLine([`${creator.family},`, ...names.map(initialsOf).filter((initials) => initials !== "")].join(" "));
}

function initialsOf(name: string): string {
  const parts = name.split(/\p{Pd}/u).filter((part) => part !== "");
  return parts.map((part) => `${[...part][0] ?? ""}.`).join("-");
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}, & ${names.at(-1) ?? ""}`;
}

function ended(sentence: string): string {
  return /[.!?…][»”"]?$/.test(sentence) ? sentence : `${sentence}.`;
}
