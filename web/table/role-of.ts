import { ROLE_TYPES } from "../../src/query/role-types.ts";
import { fill } from "../messages/message.ts";
import { nameOf, type Reader, text } from "../panels/reader.ts";

/** A voice's roles and organisations, as its relations tell them: "director, Ameliya"; else what the record says it is. */
export function roleOf(reader: Reader, id: string, shows: (key: string) => boolean): string {
  const { graph, vocabulary, language, say } = reader;
  const roles = new Set<string>();
  graph.forEachOutEdge(id, (key, edge, _, to) => {
    if (!ROLE_TYPES.has(edge.type) || !shows(key)) return;
    const role = "role" in edge ? text(reader, edge.role) : "";
    const words = vocabulary.edgeTypes.get(edge.type)?.labels[language] || edge.type;
    roles.add(role === "" ? `${fill(say.tie, { words })} ${nameOf(reader, to)}` : `${role}, ${nameOf(reader, to)}`);
  });
  return roles.size === 0 ? text(reader, graph.getNodeAttribute(id, "description")) : [...roles].sort().join("; ");
}
