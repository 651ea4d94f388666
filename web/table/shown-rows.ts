import type { View } from "../../src/model/view.ts";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { keyOfNarrowing, narrow } from "../../src/query/narrow/narrow.ts";
import type { Reader } from "../panels/reader.ts";

/** What the tables may show: the same as the picture of everything. */
export interface ShownRows {
  /** Reads the graph as it was known on the view's date. */
  readonly reader: Reader;
  readonly showsNode: (id: string) => boolean;
  readonly showsEdge: (key: string) => boolean;
  /** The same text means the same rows of the same graph. */
  readonly key: string;
}

/** Applies a view's date, filters and time. What is selected is there in any case, unless it was not known then. */
export function shownRows(reader: Reader, view: View): ShownRows {
  const narrowing = narrow(reader.graph, plainTypes(view, reader.vocabulary, reader.lookOf));
  const { graph } = narrowing;
  const showsEdge = (key: string) => {
    const ends = graph.extremities(key);
    return narrowing.showsEdge(graph.getEdgeAttributes(key)) && ends.every((id) => narrowing.showsNode(id));
  };
  const kept = new Set(
    (view.selection ?? []).filter((id) =>
      graph.hasNode(id) ? !narrowing.showsNode(id) : graph.hasEdge(id) && !showsEdge(id),
    ),
  );
  return {
    reader: { ...reader, graph },
    showsNode: (id) => kept.has(id) || narrowing.showsNode(id),
    showsEdge: (key) => kept.has(key) || showsEdge(key),
    key: JSON.stringify([keyOfNarrowing(view), view.time?.knownOn, [...kept]]),
  };
}
