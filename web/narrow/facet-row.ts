import { compareText } from "../../src/base/compare-text.ts";
import type { View } from "../../src/model/view.ts";
import type { FacetCounts, FacetValue } from "../../src/query/narrow/count-facets.ts";
import type { Reader } from "../panels/reader.ts";
import { labelOfType, labelOfValue } from "./label-of-value.ts";

/** One line of a facet: a value, or several types that look alike taken together. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** Whether it stands under the row of the types that look like it. */
  readonly isPart: boolean;
  /** What the filter is once this row is chosen, or lifted where it is chosen. */
  readonly toggled: readonly string[];
}

/** The rows of a facet; of types, those of one look together, under its name. */
export function facetRows(reader: Reader, { facet, values }: FacetCounts, view: View): readonly FacetRow[] {
  const chosen = view.filters?.[facet.filter] ?? [];
  if (facet.names === "types") return typeRows(reader, values, chosen);
  return values.map(({ value, count, isChosen }) => ({
    value,
    label: labelOfValue(reader, facet, value),
    count,
    isChosen,
    isPart: false,
    toggled: isChosen ? chosen.filter((one) => one !== value) : [...chosen, value],
  }));
}

function typeRows(reader: Reader, values: readonly FacetValue[], chosen: readonly string[]): readonly FacetRow[] {
  const groups = new Map<string, FacetValue[]>();
  for (const one of values) {
    const look = lookIdOf(reader, one.value);
    const group = groups.get(look);
    if (group) group.push(one);
    else groups.set(look, [one]);
  }
  return [...groups]
    .map(([look, group]) => ({ total: sum(group, ({ total }) => total), rows: groupRows(reader, look, group, chosen) }))
    .sort((a, b) => b.total - a.total || compareText(a.rows[0]?.value ?? "", b.rows[0]?.value ?? ""))
    .flatMap(({ rows }) => rows);
}

/** Where all types of a kind look alike there is nothing to tell apart by looks, and one type needs no group. */
function groupRows(
  reader: Reader,
  look: string,
  group: readonly FacetValue[],
  chosen: readonly string[],
): readonly FacetRow[] {
  const types = group.map(({ value }) => value);
  const others = chosen.filter((one) => one !== look && !types.includes(one));
  // What a look stands for besides its own type is named one by one once it is no longer all of them.
  const named = chosen.includes(look)
    ? types.filter((one) => one !== look)
    : chosen.filter((one) => types.includes(one));
  const row = ({ value, count, isChosen }: FacetValue, isPart: boolean): FacetRow => ({
    value,
    label: labelOfType(reader, value),
    count,
    isChosen,
    isPart,
    toggled: [...others, ...(isChosen ? named.filter((one) => one !== value) : [...named, value])],
  });
  const isType = reader.vocabulary.nodeTypes.has(look);
  if (!isType || group.length === 1) return group.map((one) => row(one, false));
  const isChosen = group.every((one) => one.isChosen);
  const whole: FacetRow = {
    value: look,
    label: labelOfType(reader, look),
    count: sum(group, ({ count }) => count),
    isChosen,
    isPart: false,
    toggled: isChosen ? others : [...others, look],
  };
  return [whole, ...group.filter(({ value }) => value !== look).map((one) => row(one, true))];
}

function lookIdOf({ vocabulary, lookOf }: Reader, type: string): string {
  const kind = vocabulary.nodeTypes.get(type)?.kind;
  return kind === undefined ? type : lookOf(type, kind).id;
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
