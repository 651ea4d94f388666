import type { ColumnContext } from "../model/attribute-columns.ts";
import { cleanText } from "./clean-text.ts";

/** What all edges of one type share. */
export interface DescribedType {
  /** The type's id, as it can be written. */
  readonly id: string;
  readonly directed: boolean;
  /** Read from start to end, in the data set's first language; may be empty. */
  readonly label: string;
}

/** Looks each type up once. */
export function describeEdgeTypes({ vocabulary, language }: ColumnContext): (type: string) => DescribedType {
  const known = new Map<string, DescribedType>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const type = vocabulary.edgeTypes.get(id);
    const described = {
      id: cleanText(id).trim() || "edge",
      directed: type?.symmetric !== true,
      label: cleanText(type?.labels[language] ?? id).trim(),
    };
    known.set(id, described);
    return described;
  };
}
