import { html } from "lit";
import type { LinkEdge, RelationEdge } from "../../src/model/attributes.ts";
import { periodBounds } from "../../src/model/period.ts";
import { readType } from "../../src/picture/edges/edge-words.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { basisTag } from "../panels/basis-tag.ts";
import { nameOf, type Reader, text } from "../panels/reader.ts";
import { type DataTable, makeTable } from "./data-table.ts";
import { isStated } from "./is-stated.ts";
import { publishedBy } from "./published-by.ts";
import type { ShownRows } from "./shown-rows.ts";

interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly edge: RelationEdge | LinkEdge;
}

/** What records state of two things: relations, and how claims stand to each other. */
export function linksTable({ reader, showsEdge }: ShownRows): DataTable {
  const { columns: say } = reader.say.table;
  const wordsOf = ({ edge }: LinkRow) => {
    const words = readType(edge, reader.vocabulary)?.labels[reader.language] || edge.type;
    const role = "role" in edge ? text(reader, edge.role) : "";
    return role === "" ? words : `${words} (${role})`;
  };
  return makeTable(
    "links",
    linkRows(reader, showsEdge),
    [
      {
        id: "from",
        heading: say.from,
        text: ({ from }) => endText(reader, from),
        cell: ({ from }) => endCell(reader, from),
      },
      { id: "words", heading: say.words, text: wordsOf },
      { id: "to", heading: say.to, text: ({ to }) => endText(reader, to), cell: ({ to }) => endCell(reader, to) },
      {
        id: "period",
        heading: say.period,
        text: ({ edge }) => {
          const period = periodOf(edge);
          return period === undefined ? "" : formatPeriod(period, reader.say);
        },
        key: ({ edge }) => {
          const period = periodOf(edge);
          return period === undefined ? undefined : (periodBounds(period).from ?? period);
        },
      },
      {
        id: "basis",
        heading: say.basis,
        text: ({ edge }) => reader.say.basis[edge.basis],
        cell: ({ edge }) => basisTag(reader, edge.basis),
      },
      { id: "source", heading: say.source, text: (row) => sourceText(reader, row) },
    ],
    (row) =>
      [endText(reader, row.from), fill(reader.say.tie, { words: wordsOf(row) }), endText(reader, row.to)].join(" "),
  );
}

function linkRows({ graph, vocabulary }: Reader, shows: (key: string) => boolean): ReadonlyMap<string, LinkRow> {
  const rows = new Map<string, LinkRow>();
  graph.forEachEdge((key, edge, from, to) => {
    if (isStated(edge, vocabulary) && shows(key)) rows.set(key, { from, to, edge });
  });
  return rows;
}

function periodOf(edge: RelationEdge | LinkEdge): string | undefined {
  return "period" in edge ? edge.period : undefined;
}

/** A relation names its source; a link between claims stands in that of the claim it starts from. */
function sourceText(reader: Reader, { edge, from }: LinkRow): string {
  if ("source" in edge && edge.source !== undefined) return publishedBy(reader, edge.source);
  const start = reader.graph.getNodeAttributes(from);
  return edge.basis === "article" && start.kind === "Claim" ? publishedBy(reader, start.source) : "";
}

/** Words alone do not tell one claim from another: its speaker comes first. */
function endText(reader: Reader, id: string): string {
  const node = reader.graph.getNodeAttributes(id);
  return node.kind === "Claim" ? `${nameOf(reader, node.speaker)}: ${nameOf(reader, id)}` : nameOf(reader, id);
}

function endCell(reader: Reader, id: string): unknown {
  const node = reader.graph.getNodeAttributes(id);
  if (node.kind !== "Claim") return nameOf(reader, id);
  return html`<span class="by">${nameOf(reader, node.speaker)}</span> ${nameOf(reader, id)}`;
}
