import type { Format } from "../format.ts";
import { gexfLines } from "../gexf/gexf-lines.ts";
import { inChunks } from "../in-chunks.ts";

export const gexf: Format = {
  name: "gexf",
  description: "GEXF 1.3 for Gephi: typed columns, colours, places, and when each claim became known",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: (graph, base) => [{ name: `${base}.gexf`, chunks: inChunks(gexfLines(graph)) }],
};
