import { compareText } from "../../base/compare-text.ts";
import { fill } from "../../base/fill.ts";
import { isWebAddress } from "../../base/is-web-address.ts";
import type { SourceNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { nameOfNode } from "../../model/name-in.ts";
import { type Language, textIn } from "../../model/text.ts";
import { isLanguage } from "../../model/view.ts";
import { makeVocabulary } from "../../model/vocabulary.ts";
import { rememberDerived } from "../remember-derived.ts";
import { CITE_WORDS } from "./cite-words.ts";
import { creatorOf, spokenName } from "./creator-of.ts";
import { issuedOn } from "./issued.ts";
import type { Creator, Reference, ReferenceType } from "./reference.ts";

/** In whose words a reference is written, and where what it names can be seen. */
export interface CiteOptions {
  readonly language: Language;
  readonly url?: string;
}

const vocabularyOf = rememberDerived((graph) => makeVocabulary(graph.getAttribute("vocabulary")));

/** Types of sources that are cited otherwise than as documents. */
const SOURCE_TYPES: readonly (readonly [type: string, as: ReferenceType])[] = [
  ["NewsArticle", "article"],
  ["Report", "report"],
  ["Interview", "interview"],
  ["LegalDocument", "law"],
  ["WebPage", "web-page"],
  ["Dataset", "data-set"],
];

/** The whole data set. */
export function citeDataSet(graph: ClaimGraph, { language, url }: CiteOptions): Reference {
  const { title, date, licence, editors = [], publisher } = graph.getAttributes();
  const issued = issuedOn(date);
  const words =
    textIn(title, "en")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return {
    key: [...words.slice(0, 3), String(issued?.year ?? "")].filter((part) => part !== "").join("-") || "claims",
    type: "data-set",
    authors: [],
    ...(editors.length > 0 && { editors: editors.map((editor) => ({ literal: textIn(editor, language) })) }),
    title: textIn(title, language),
    form: CITE_WORDS[language].dataSet,
    ...(publisher !== undefined && { publisher: textIn(publisher, language) }),
    ...(issued && { issued }),
    version: date,
    ...(licence !== undefined && { licence }),
    ...(url !== undefined && { url }),
    language,
  };
}

/** One view of it, by a name such as that of its lens. */
export function citeView(graph: ClaimGraph, name: string, options: CiteOptions): Reference {
  const whole = citeDataSet(graph, options);
  const { view } = CITE_WORDS[options.language];
  return { ...whole, key: `${whole.key}:view`, type: "view", title: name, form: view, partOf: whole.title };
}

/** A claim as it stands in the data set, then the source that it was made in; nothing where there is no such claim. */
export function citeClaim(graph: ClaimGraph, id: string, options: CiteOptions): readonly Reference[] {
  const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (claim?.kind !== "Claim") return [];
  const { language } = options;
  const whole = citeDataSet(graph, options);
  const source = citeSource(graph, claim.source, language);
  const year = source?.issued?.year;
  const published = [source?.publisher ?? source?.title ?? claim.source, ...(year === undefined ? [] : [String(year)])];
  const form = fill(CITE_WORDS[language].claim, {
    speaker: nameOf(graph, claim.speaker, language),
    source: published.join(", "),
  });
  const title = textIn(claim.says, language) || claim.label;
  const cited: Reference = { ...whole, key: keyOf(id), type: "claim", title, form, partOf: whole.title };
  return source ? [cited, source] : [cited];
}

/** What was read: under its own title, in its own language, since that is how it is found. */
export function citeSource(graph: ClaimGraph, id: string, language: Language): Reference | undefined {
  const source = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (source?.kind !== "Source") return undefined;
  const spoken = spokenIn(graph, source, language);
  const issued = issuedOn(source.published);
  return {
    key: keyOf(id),
    type: typeOf(graph, source),
    authors: authorsOf(graph, id, source, spoken),
    title: nameOfNode(source, spoken),
    ...(source.publisher !== undefined && { publisher: nameOf(graph, source.publisher, spoken) }),
    ...(issued && { issued }),
    ...(isWebAddress(source.url) && { url: source.url }),
    ...(source.language !== undefined && { language: source.language }),
  };
}

/** A title whose translations are ours is cited as the source writes it. */
function spokenIn(graph: ClaimGraph, { language: own }: SourceNode, reader: Language): Language {
  return isLanguage(own) ? own : (graph.getAttribute("languages")[0] ?? reader);
}

function typeOf(graph: ClaimGraph, { type }: SourceNode): ReferenceType {
  const { isA } = vocabularyOf(graph);
  return SOURCE_TYPES.find(([known]) => isA(type, known))?.[1] ?? "document";
}

/** In the order of the record; a graph without that order has edges alone, and its authors are sorted. */
function authorsOf(graph: ClaimGraph, id: string, { authors }: SourceNode, language: Language): readonly Creator[] {
  const vocabulary = vocabularyOf(graph);
  const creator = (author: string) => creatorOf(graph.getNodeAttributes(author), vocabulary, language);
  if (authors) return authors.filter((author) => graph.hasNode(author)).map(creator);
  return graph
    .inEdges(id)
    .filter((key) => graph.getEdgeAttribute(key, "type") === "authored")
    .map((key) => creator(graph.source(key)))
    .sort((a, b) => compareText(sortedBy(a), sortedBy(b)));
}

function sortedBy(creator: Creator): string {
  return "literal" in creator ? creator.literal : `${creator.family} ${creator.given}`;
}

function nameOf(graph: ClaimGraph, id: string, language: Language): string {
  if (!graph.hasNode(id)) return id;
  return spokenName(creatorOf(graph.getNodeAttributes(id), vocabularyOf(graph), language));
}

/** Ids of one's own types may hold other letters. */
function keyOf(id: string): string {
  return id.replaceAll("/", ":").replace(/[^A-Za-z0-9:-]+/g, "-");
}
