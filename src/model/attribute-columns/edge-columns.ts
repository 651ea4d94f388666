import type { EdgeAttributes } from "../attributes.ts";
import type { EdgeFamily } from "../edge-type.ts";
import { textIn } from "../text.ts";
import {
  type AttributeColumn,
  type ColumnType,
  decidedByLifetime,
  decidedByType,
  defineColumn,
} from "./attribute-column.ts";
import { articleUrls, passageStates } from "./cells.ts";
import { figureText } from "./figure-text.ts";

type EdgeColumn = AttributeColumn<EdgeAttributes>;

const column = (
  gexf: string,
  json: string | undefined,
  type: ColumnType,
  description: string,
  read: EdgeColumn["read"],
  of?: readonly (EdgeFamily | "about" | "measures")[],
) => defineColumn<EdgeAttributes>(gexf, json, type, description, read, of);

/** A part of the figure that is measured. */
const ofFigure = (part: "value" | "min" | "max" | "unit", type: ColumnType, description: string) =>
  column(
    `figure_${part}`,
    `figure.${part}`,
    type,
    description,
    (edge) => ("figure" in edge ? edge.figure[part] : undefined),
    ["measures"],
  );

/** Every attribute of edges that a table or a GEXF file carries, in the order of its columns. */
export const EDGE_COLUMNS: readonly EdgeColumn[] = [
  decidedByType(column("relation", "type", "string", "The type of the edge.", ({ type }) => type)),
  decidedByType(
    column(
      "relation_label",
      undefined,
      "string",
      "The type's name in the data set's first language.",
      ({ type }, _, { vocabulary, language }) => vocabulary.edgeTypes.get(type)?.labels[language],
    ),
  ),
  decidedByType(
    column(
      "relation_family",
      undefined,
      "string",
      "relation, discourse, link or derived.",
      ({ type }, _, { vocabulary }) => vocabulary.edgeTypes.get(type)?.family,
    ),
  ),
  column(
    "basis",
    "basis",
    "string",
    "Whether the article, another source or the editor says so.",
    (edge) => ("basis" in edge ? edge.basis : undefined),
    ["relation", "link", "derived"],
  ),
  column(
    "role",
    "role",
    "string",
    "The part that the start plays: director, expert.",
    (edge, _, { language }) => ("role" in edge ? textIn(edge.role, language) : undefined),
    ["relation"],
  ),
  column(
    "stance",
    "stance",
    "string",
    "The speaker's position on the topic.",
    (edge) => ("stance" in edge ? edge.stance : undefined),
    ["about"],
  ),
  column(
    "on",
    "on",
    "string",
    "In which respect one claim stands to the other.",
    (edge) => ("on" in edge ? edge.on : undefined),
    ["link"],
  ),
  column(
    "note",
    "note",
    "string",
    "A remark of the editors.",
    (edge, _, { language }) => ("note" in edge ? textIn(edge.note, language) : undefined),
    ["relation", "link"],
  ),
  column("period", "period", "string", "When it held, EDTF.", (edge) => ("period" in edge ? edge.period : undefined), [
    "relation",
  ]),
  decidedByLifetime(
    column("valid_from", undefined, "string", "First day on which it is there, yyyy-mm-dd.", (_, { start }) => start),
  ),
  decidedByLifetime(
    column("valid_to", undefined, "string", "Last day on which it is there, yyyy-mm-dd.", (_, { end }) => end, [
      "relation",
    ]),
  ),
  column(
    "figure",
    "figure",
    "string",
    "The number that is measured.",
    (edge) => ("figure" in edge ? figureText(edge.figure, edge.whole) : undefined),
    ["measures"],
  ),
  ofFigure("value", "double", "Number stated."),
  ofFigure("min", "double", "Least of the range stated."),
  ofFigure("max", "double", "Most of the range stated."),
  ofFigure("unit", "string", "Unit of that number or range."),
  column(
    "evidence_source",
    "source",
    "string",
    "Id of the source that bears the relation out.",
    (edge) => ("source" in edge ? edge.source : undefined),
    ["relation"],
  ),
  column(
    "claim_ids",
    "claimIds",
    "liststring",
    "Ids of the claims that the edge stands on.",
    (edge) => ("claimIds" in edge ? edge.claimIds : undefined),
    ["derived"],
  ),
  column(
    "source_ids",
    "sourceIds",
    "liststring",
    "Ids of the sources of those claims.",
    (edge) => ("sourceIds" in edge ? edge.sourceIds : undefined),
    ["derived"],
  ),
  column(
    "passage_states",
    "evidence[].state",
    "liststring",
    "How each passage compares with its pin.",
    (edge) => ("evidence" in edge ? passageStates(edge.evidence) : undefined),
    ["relation", "link"],
  ),
  column(
    "article_urls",
    undefined,
    "liststring",
    "Links to the passages in the article.",
    (edge) => ("evidence" in edge ? articleUrls(edge.evidence) : undefined),
    ["relation", "link"],
  ),
];
