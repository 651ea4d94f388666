import {
  type AttributeColumn,
  type ColumnContext,
  type ColumnValue,
  columnsOf,
  type Lifetime,
} from "../../model/attribute-columns.ts";
import { flat } from "./flat.ts";
import { xmlAttribute, xmlList } from "./xml-text.ts";

/** A column with more values than this is no choice from a few, and remembering them would not pay. */
const MOST_REMEMBERED = 64;

const CLOSING = "</attvalues>";

/**
 * Writes from the end of an attribute to the end of the cells: a row's time, the end of its tag, `<attvalues>`. A
 * missing value is a missing `attvalue`. `groupsOf` gives what decides which columns a row may have: all rows of a type
 * have the same.
 */
export function timeAndValues<A extends { readonly type: string }>(
  columns: readonly AttributeColumn<A>[],
  context: ColumnContext,
  groupsOf: (attributes: A) => readonly string[],
): (attributes: A, lifetime: Lifetime) => string {
  const cells = columns.map((column) => ({ column, read: column.read, write: makeCellWriter(column.gexf) }));

  /** What rows of a type and lifetime begin with, often all they have, is written once; behind it are the cells in which they differ. */
  const describeType = (attributes: A) => {
    const columnsOfType = new Set(columnsOf(columns, groupsOf(attributes)));
    const own = cells.filter(({ column }) => columnsOfType.has(column));
    let shared = 0;
    while (own[shared]?.column.decidedBy !== undefined) shared++;
    return { openings: new Map<Lifetime, string>(), shared: own.slice(0, shared), rest: own.slice(shared) };
  };

  const types = new Map<string, ReturnType<typeof describeType>>();
  return (attributes, lifetime) => {
    let type = types.get(attributes.type);
    if (!type) {
      type = describeType(attributes);
      types.set(attributes.type, type);
    }
    const { openings, shared, rest } = type;
    let values = openings.get(lifetime);
    if (values === undefined) {
      const sharedValues = shared.map(({ read, write }) => write(read(attributes, lifetime, context)));
      values = flat(time(lifetime), "<attvalues>", ...sharedValues, rest.length === 0 ? CLOSING : "");
      openings.set(lifetime, values);
    }
    if (rest.length === 0) return values;
    for (const { read, write } of rest) {
      const value = read(attributes, lifetime, context);
      if (value !== undefined) values += write(value);
    }
    return values + CLOSING;
  };
}

function time({ start, end }: Lifetime): string {
  return `"${start === undefined ? "" : ` start="${start}"`}${end === undefined ? "" : ` end="${end}"`}>`;
}

/** Types, labels, states and days repeat by the thousand: what was written is kept while there are few. */
function makeCellWriter(id: string): (value: ColumnValue | undefined) => string {
  const known = new Map<ColumnValue | undefined, string>();
  const opening = `<attvalue for="${id}" value="`;
  return (value) => {
    if (value === undefined) return "";
    const isLong = typeof value === "object" && value.length > 1;
    if (isLong || known.size > MOST_REMEMBERED) return element(opening, value);
    const key = typeof value === "object" ? value[0] : value;
    const found = known.get(key);
    if (found !== undefined) return found;
    const written = flat(element(opening, value), "");
    known.set(key, written);
    return written;
  };
}

function element(opening: string, value: ColumnValue): string {
  const text = typeof value === "string" ? xmlAttribute(value) : typeof value === "object" ? xmlList(value) : value;
  return text === "" ? "" : `${opening}${text}"/>`;
}
