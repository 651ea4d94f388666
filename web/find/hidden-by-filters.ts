import type { View } from "../../src/model/view.ts";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { narrow } from "../../src/query/narrow/narrow.ts";
import type { Reader } from "../panels/reader.ts";

/** Says of nodes whether a view's filters or its time hide them; what is selected is shown for all that. */
export function hiddenByFilters(reader: Reader, view: View): (id: string) => boolean {
  const { showsNode } = narrow(reader.graph, plainTypes(view, reader.vocabulary, reader.lookOf));
  return (id) => !showsNode(id) && view.selection?.includes(id) !== true;
}
