import type { ClaimNode } from "../../src/model/attributes.ts";
import { periodBounds } from "../../src/model/period.ts";
import { formatShortDay } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { amountOf } from "../panels/figure-card.ts";
import { nameOf, type Reader, text, typeLabel } from "../panels/reader.ts";
import { type DataTable, makeTable } from "./data-table.ts";
import { publishedBy } from "./published-by.ts";
import type { ShownRows } from "./shown-rows.ts";

/** What is said: by whom, how it reached us, on what, with which figures. Stands in the order of the articles. */
export function claimsTable({ reader, showsNode }: ShownRows): DataTable {
  const { columns: say, relayed } = reader.say.table;
  const { claim: words } = reader.say;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(reader, id)).join(", ");
  const reached = ({ attribution, relayedBy = [], speaker, source }: ClaimNode) => {
    const others = relayedBy.filter((id) => id !== speaker && id !== publisherOf(reader, source));
    return [
      words.attribution[attribution],
      ...(others.length > 0 ? [fill(relayed, { names: names(others) })] : []),
    ].join(", ");
  };
  return makeTable("claims", inReadingOrder(reader, showsNode), [
    { id: "says", heading: say.says, text: (claim) => text(reader, claim.says) || claim.label },
    { id: "speaker", heading: say.speaker, text: ({ speaker }) => nameOf(reader, speaker) },
    { id: "kind", heading: say.kind, text: ({ type }) => typeLabel(reader, type) },
    { id: "reached", heading: say.reached, text: reached },
    { id: "hedge", heading: say.hedge, text: ({ hedge }) => hedge.map((one) => words.hedge[one]).join(", ") },
    {
      id: "topics",
      heading: say.topics,
      text: ({ about }) => names(about.map(({ topic }) => topic).filter((id) => isTopic(reader, id))),
    },
    {
      id: "figures",
      heading: say.figures,
      text: ({ figures }) => figures.map((one) => amountOf(reader, one)).join("; "),
      key: ({ figures: [first] }) => first?.value ?? first?.min ?? first?.max,
    },
    { id: "source", heading: say.source, text: ({ source }) => publishedBy(reader, source) },
    {
      id: "date",
      heading: say.date,
      text: ({ published }) => (published === undefined ? "" : formatShortDay(published, reader.say)),
      key: ({ published }) => (published === undefined ? undefined : (periodBounds(published).from ?? published)),
    },
  ]);
}

/** Claims are about actors as well: those have a table of their own. */
function isTopic({ graph }: Reader, id: string): boolean {
  return !graph.hasNode(id) || graph.getNodeAttribute(id, "kind") !== "Actor";
}

function publisherOf({ graph }: Reader, source: string): string | undefined {
  const node = graph.hasNode(source) ? graph.getNodeAttributes(source) : undefined;
  return node?.kind === "Source" ? node.publisher : undefined;
}

/** Source by source, each claim where its passage stands. */
function inReadingOrder({ graph }: Reader, shows: (id: string) => boolean): ReadonlyMap<string, ClaimNode> {
  const claims: (readonly [string, ClaimNode])[] = [];
  graph.forEachNode((id, claim) => {
    if (claim.kind === "Claim" && shows(id)) claims.push([id, claim]);
  });
  const placeOf = ({ evidence: [first] }: ClaimNode) => first?.start ?? 0;
  return new Map(
    claims.sort(([, a], [, b]) => (a.source === b.source ? placeOf(a) - placeOf(b) : a.source < b.source ? -1 : 1)),
  );
}
