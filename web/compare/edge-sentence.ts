import type { EdgeAttributes } from "../../src/model/attributes.ts";
import { edgeLook } from "../../src/picture/edges/edge-looks.ts";
import { readType } from "../../src/picture/edges/edge-words.ts";
import { fill } from "../messages/message.ts";
import { lineMark } from "../panels/line-mark.ts";
import type { Reader } from "../panels/reader.ts";

/** The words of an edge as read from one of its ends: "co-founded", "is said by". */
export function edgeWords({ graph, vocabulary, language, say }: Reader, key: string, from: string): string {
  const edge = graph.getEdgeAttributes(key);
  const type = readType(edge, vocabulary);
  const words = (graph.source(key) === from ? type?.labels : type?.inverse)?.[language] || edge.type;
  return fill(say.tie, { words });
}

/** The line that the picture draws an edge by. */
export function edgeMark(edge: EdgeAttributes): unknown {
  return lineMark(edgeLook(edge, false));
}
