import type { GexfRule } from "./gexf-rule.ts";
import { namespaces } from "./gexf-rules/01-namespaces.ts";
import { meta } from "./gexf-rules/02-meta.ts";
import { edgeTypes } from "./gexf-rules/03-edge-types.ts";
import { declaredColumns } from "./gexf-rules/04-declared-columns.ts";
import { columnIds } from "./gexf-rules/05-column-ids.ts";
import { columnTypes } from "./gexf-rules/06-column-types.ts";
import { lists } from "./gexf-rules/07-lists.ts";
import { missingValues } from "./gexf-rules/08-missing-values.ts";
import { labels } from "./gexf-rules/09-labels.ts";
import { colors } from "./gexf-rules/10-colors.ts";
import { places } from "./gexf-rules/11-places.ts";
import { edges } from "./gexf-rules/12-edges.ts";
import { kinds } from "./gexf-rules/13-kinds.ts";
import { flatGraph } from "./gexf-rules/14-flat-graph.ts";
import { dates } from "./gexf-rules/15-dates.ts";
import { lifetimes } from "./gexf-rules/16-lifetimes.ts";
import { readableXml } from "./gexf-rules/18-readable-xml.ts";
import { counts } from "./gexf-rules/20-counts.ts";

/**
 * What makes a file open in Gephi without an issue, found by running Gephi's own importer. Numbers 17 and 19 are no
 * properties of a file: nodes without a time leave Gephi's timeline unless "keep empty" is ticked, and Gephi Lite
 * wants a format of its own.
 */
export const GEXF_RULES: readonly GexfRule[] = [
  namespaces,
  meta,
  edgeTypes,
  declaredColumns,
  columnIds,
  columnTypes,
  lists,
  missingValues,
  labels,
  colors,
  places,
  edges,
  kinds,
  flatGraph,
  dates,
  lifetimes,
  readableXml,
  counts,
];
