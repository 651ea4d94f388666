/**
 * The one table of attributes: what JSON, GEXF and CSV call each, its type, and how to read it. A column that is added
 * here is in every format at once. The label, the weight, places and colours are no columns: each format has its own
 * way to write them. The text of passages is in none.
 */
export {
  type AttributeColumn,
  type ColumnContext,
  type ColumnValue,
  columnsOf,
} from "./attribute-columns/attribute-column.ts";
export { EDGE_COLUMNS } from "./attribute-columns/edge-columns.ts";
export { type Lifetime, makeLifetimes } from "./attribute-columns/lifetimes.ts";
export { NODE_COLUMNS } from "./attribute-columns/node-columns.ts";
