import type { Language } from "../text.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Lifetime } from "./lifetimes.ts";

/** What a cell may hold. */
export type ColumnType = "string" | "boolean" | "integer" | "double" | "liststring";
export type ColumnValue = string | number | boolean | readonly string[];

/** What reading a cell needs beside the attributes. */
export interface ColumnContext {
  readonly vocabulary: Vocabulary;
  /** The data set's first language: that of plain strings, and of labels where a column has one language only. */
  readonly language: Language;
}

/** One attribute under its three names, and how to get it as a cell. */
export interface AttributeColumn<A> {
  /** Path in the JSON attributes (`labels.ru`, `evidence[].state`); absent where the cell is computed. */
  readonly json?: string;
  /** ASCII snake_case, and none of the names that Gephi keeps to itself. */
  readonly gexf: string;
  /** Equal to `gexf`, so that a table and a GEXF file meet in one column of Gephi's. */
  readonly csv: string;
  readonly type: ColumnType;
  /** The kinds of node, or families or types of edge, that may have it; all where absent. */
  readonly of?: readonly string[];
  /** What alone decides the cell, if not more does. Columns that the type decides stand first in their table. */
  readonly decidedBy?: "type" | "lifetime";
  /** One line for whoever meets the column in Gephi or a spreadsheet. */
  readonly description: string;
  /** Neither an empty string nor an empty list: what is missing is `undefined`. */
  readonly read: (attributes: A, lifetime: Lifetime, context: ColumnContext) => ColumnValue | undefined;
}

/** Declares a column whose header in a table is its GEXF id. An empty cell is made a missing one. */
export function defineColumn<A>(
  gexf: string,
  json: string | undefined,
  type: ColumnType,
  description: string,
  read: AttributeColumn<A>["read"],
  of?: readonly string[],
): AttributeColumn<A> {
  return {
    ...(json === undefined ? {} : { json }),
    gexf,
    csv: gexf,
    type,
    ...(of === undefined ? {} : { of }),
    description,
    read: (attributes, lifetime, context) => {
      const value = read(attributes, lifetime, context);
      return value === "" || (typeof value === "object" && value.length === 0) ? undefined : value;
    },
  };
}

/** Says of a column that the type alone decides its cells, so that a writer need ask only once for each type. */
export function decidedByType<A>(column: AttributeColumn<A>): AttributeColumn<A> {
  return { ...column, decidedBy: "type" };
}

/** Says of a column that the lifetime alone decides its cells, so that a writer need ask only once for each. */
export function decidedByLifetime<A>(column: AttributeColumn<A>): AttributeColumn<A> {
  return { ...column, decidedBy: "lifetime" };
}

/** The columns that something of these kinds, families or types may have. */
export function columnsOf<A>(
  columns: readonly AttributeColumn<A>[],
  groups: readonly string[],
): readonly AttributeColumn<A>[] {
  return columns.filter(({ of }) => of === undefined || groups.some((group) => of.includes(group)));
}
