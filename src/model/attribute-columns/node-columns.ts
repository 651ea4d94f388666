import type { ClaimNode, NodeAttributes } from "../attributes.ts";
import { wholeOf } from "../figure.ts";
import type { Kind } from "../kinds.ts";
import { type Language, textIn } from "../text.ts";
import {
  type AttributeColumn,
  type ColumnType,
  type ColumnValue,
  decidedByLifetime,
  decidedByType,
  defineColumn,
} from "./attribute-column.ts";
import { articleUrls, passageStates, wordingIn } from "./cells.ts";
import { figureText } from "./figure-text.ts";

type NodeColumn = AttributeColumn<NodeAttributes>;

const NAMED: readonly Kind[] = ["Actor", "Topic", "Indicator", "Place", "Instrument", "Event"];

const column = (
  gexf: string,
  json: string | undefined,
  type: ColumnType,
  description: string,
  read: NodeColumn["read"],
  of?: readonly Kind[],
) => defineColumn<NodeAttributes>(gexf, json, type, description, read, of);

/** A column that claims alone have. */
const ofClaim = (
  gexf: string,
  json: string | undefined,
  type: ColumnType,
  description: string,
  read: (claim: ClaimNode, language: Language) => ColumnValue | undefined,
) => {
  const readClaim: NodeColumn["read"] = (node, _, { language }) =>
    node.kind === "Claim" ? read(node, language) : undefined;
  return column(gexf, json, type, description, readClaim, ["Claim"]);
};

const labelIn = (wanted: Language, name: string) =>
  column(`label_${wanted}`, `labels.${wanted}`, "string", `Label in ${name}.`, ({ labels }, _, { language }) =>
    wordingIn(labels, wanted, language),
  );

const saysIn = (wanted: Language, name: string) =>
  ofClaim(`says_${wanted}`, `says.${wanted}`, "string", `The paraphrase in ${name}.`, ({ says }, language) =>
    wordingIn(says, wanted, language),
  );

/** A part of a claim's figure; of several figures a cell can say nothing. */
const ofOnlyFigure = (part: "value" | "min" | "max" | "unit", type: ColumnType, description: string) =>
  ofClaim(`figure_${part}`, `figures[].${part}`, type, description, ({ figures }) =>
    figures.length === 1 ? figures[0]?.[part] : undefined,
  );

/** Every attribute of nodes that a table or a GEXF file carries, in the order of its columns. */
export const NODE_COLUMNS: readonly NodeColumn[] = [
  decidedByType(column("node_kind", "kind", "string", "One of the eight kinds of node.", ({ kind }) => kind)),
  decidedByType(column("node_type", "type", "string", "The type within the kind.", ({ type }) => type)),
  decidedByType(
    column(
      "type_label",
      undefined,
      "string",
      "The type's name in the data set's first language.",
      ({ type }, _, { vocabulary, language }) => vocabulary.nodeTypes.get(type)?.labels[language],
    ),
  ),
  labelIn("en", "English"),
  labelIn("ru", "Russian"),
  labelIn("kk", "Kazakh"),
  column(
    "translations_reviewed",
    "labels.reviewed",
    "boolean",
    "False where nobody has checked the translations.",
    ({ labels }) => (typeof labels === "string" ? undefined : labels.reviewed),
  ),
  column("description", "description", "string", "What it is, in a sentence or two.", ({ description }, _, context) =>
    textIn(description, context.language),
  ),
  column(
    "aliases",
    "aliases",
    "liststring",
    "Other names, in any script.",
    (node) => ("aliases" in node ? node.aliases : undefined),
    NAMED,
  ),
  column("same_as", "sameAs", "liststring", "Addresses of the same thing elsewhere.", ({ sameAs }) => sameAs),
  column("url", "url", "string", "Its own address.", ({ url }) => url),
  column("former_ids", "formerIds", "liststring", "Ids it had before.", ({ formerIds }) => formerIds),
  column(
    "naming",
    "naming",
    "string",
    "How a person may be shown.",
    (node) => (node.kind === "Actor" ? node.naming : undefined),
    ["Actor"],
  ),
  column(
    "published",
    "published",
    "string",
    "When the source was published, EDTF.",
    (node) => (node.kind === "Source" || node.kind === "Claim" ? node.published : undefined),
    ["Source", "Claim"],
  ),
  column(
    "language",
    "language",
    "string",
    "Language of the source, BCP 47.",
    (node) => (node.kind === "Source" ? node.language : undefined),
    ["Source"],
  ),
  column(
    "publisher",
    "publisher",
    "string",
    "Id of the actor that publishes the source.",
    (node) => (node.kind === "Source" ? node.publisher : undefined),
    ["Source"],
  ),
  column(
    "authors",
    "authors",
    "liststring",
    "Ids of the actors that wrote the source, in its order.",
    (node) => (node.kind === "Source" ? node.authors : undefined),
    ["Source"],
  ),
  column(
    "date",
    "date",
    "string",
    "When the instrument or event was, EDTF.",
    (node) => (node.kind === "Instrument" || node.kind === "Event" ? node.date : undefined),
    ["Instrument", "Event"],
  ),
  column(
    "unit",
    "unit",
    "string",
    "Unit that the indicator is usually given in.",
    (node) => (node.kind === "Indicator" ? node.unit : undefined),
    ["Indicator"],
  ),
  ofClaim("claim_source", "source", "string", "Id of the source that the claim stands in.", ({ source }) => source),
  ofClaim("speaker", "speaker", "string", "Id of the actor responsible for the content.", ({ speaker }) => speaker),
  ofClaim(
    "apparent_speaker",
    "apparentSpeaker",
    "string",
    "Id of the actor whose content it seems to be, though the source does not say so.",
    ({ apparentSpeaker }) => apparentSpeaker,
  ),
  ofClaim("attribution", "attribution", "string", "How the claim reached us.", ({ attribution }) => attribution),
  ofClaim("relayed_by", "relayedBy", "liststring", "Ids of actors that pass it on.", ({ relayedBy }) => relayedBy),
  ofClaim("origin", "origin", "string", "Id of the document that the source takes it from.", ({ origin }) => origin),
  ofClaim("hedge", "hedge", "liststring", "What the wording holds back.", ({ hedge }) => hedge),
  saysIn("en", "English"),
  saysIn("ru", "Russian"),
  saysIn("kk", "Kazakh"),
  ofClaim("figures", "figures", "liststring", "The numbers stated.", ({ figures }) =>
    figures.map((figure) => figureText(figure, wholeOf(figure, figures))),
  ),
  ofOnlyFigure("value", "double", "Number stated, where the claim has one figure alone."),
  ofOnlyFigure("min", "double", "Least of the range stated, where the claim has one figure alone."),
  ofOnlyFigure("max", "double", "Most of the range stated, where the claim has one figure alone."),
  ofOnlyFigure("unit", "string", "Unit of that number or range."),
  ofClaim("about", "about[].topic", "liststring", "Ids of what the claim is about.", ({ about }) =>
    about.map(({ topic }) => topic),
  ),
  ofClaim("stances", "about[].stance", "liststring", "Positions voiced, as topic: stance.", ({ about }) =>
    about.filter(({ stance }) => stance !== undefined).map(({ topic, stance }) => `${topic}: ${stance}`),
  ),
  ofClaim(
    "concerns",
    "concerns",
    "liststring",
    "Ids of places, instruments and events it turns on.",
    (claim) => claim.concerns,
  ),
  ofClaim("period", "period", "string", "The time spoken of, EDTF.", ({ period }) => period),
  decidedByLifetime(
    column("valid_from", undefined, "string", "First day on which it is there, yyyy-mm-dd.", (_, { start }) => start, [
      "Source",
      "Claim",
    ]),
  ),
  ofClaim("passage_states", "evidence[].state", "liststring", "How each passage compares with its pin.", (claim) =>
    passageStates(claim.evidence),
  ),
  ofClaim("article_urls", undefined, "liststring", "Links to the passages in the article.", ({ evidence }) =>
    articleUrls(evidence),
  ),
  ofClaim("note", "note", "string", "A remark of the editors.", ({ note }, language) => textIn(note, language)),
];
