import { closestWord } from "../base/closest-word.ts";
import { isMapping } from "../base/is-mapping.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { SHAPE_FAULTS } from "../diagnostics/faults/shape.ts";
import { quote } from "../diagnostics/quote.ts";
import { eachList } from "./each-list.ts";
import { LIST_SCHEMAS } from "./list-schemas.ts";
import type { RawLists } from "./shape-lists.ts";
import type { UnreadParts } from "./unread-parts.ts";
import { wrongTypeFault } from "./wrong-type-faults.ts";

const KEYS: readonly string[] = ["manifest", "vocabulary", ...Object.keys(LIST_SCHEMAS)];

/** All that a data set says, of which nothing is known yet. */
export interface RawRecords extends RawLists {
  readonly manifest: unknown;
  readonly vocabulary: unknown;
}

/** What came from code, with every list there, and what is wrong with it as a whole. */
export interface TakenRecords {
  /** Absent where nothing of the kind came. */
  readonly records: RawRecords | undefined;
  readonly faults: readonly Fault[];
}

/** Takes whatever a caller hands over for records; a list that is left out is empty. What cannot be taken is added to `unread`. */
export function takeRecords(given: unknown, unread: UnreadParts): TakenRecords {
  const faults: Fault[] = [];
  if (!isMapping(given)) {
    const example = "{ manifest: { ... }, claims: [] }";
    faults.push(wrongTypeFault({ path: [] }, "The data set", "records", ["object"], given, example));
    return { records: undefined, faults };
  }
  for (const [key, value] of Object.entries(given)) {
    if (KEYS.includes(key)) continue;
    unread.addPart(value);
    faults.push(
      SHAPE_FAULTS.unknownKey({ path: [key], part: "key" }, key, "The data set", closestWord(key, KEYS), KEYS),
    );
  }
  const { manifest, vocabulary = {} } = given;
  return { records: { manifest, vocabulary, ...takeLists(given, faults, unread) }, faults };
}

function takeLists(given: Readonly<Record<string, unknown>>, faults: Fault[], unread: UnreadParts): RawLists {
  const take = (list: keyof RawLists): readonly unknown[] => {
    const value = given[list];
    if (value === undefined) return [];
    // A list with holes would hide them from whoever goes through it.
    if (Array.isArray(value)) return value.includes(undefined) ? Array.from<unknown>(value) : value;
    unread.addPart(value);
    faults.push(wrongTypeFault({ path: [list] }, quote(list), list, ["array"], value, `${list}: [{ id: ... }]`));
    return [];
  };
  return eachList(take);
}
