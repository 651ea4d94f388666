import type { ClaimNode, NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { LANGUAGES, type Language, type Text, textIn } from "../../src/model/text.ts";
import type { Vocabulary } from "../../src/model/vocabulary.ts";
import type { LookOf } from "../../src/picture/look.ts";
import type { Messages } from "../messages/messages.ts";

/** What every panel needs: the graph, the words, the language, and the way to another thing. */
export interface Reader {
  readonly graph: ClaimGraph;
  readonly vocabulary: Vocabulary;
  readonly lookOf: LookOf;
  readonly language: Language;
  readonly say: Messages;
  /** The address of the same page with that node or link selected. */
  readonly addressOf: (id: string) => string;
  readonly go: (id: string) => void;
}

/** A claim with its id. */
export interface ReadClaim {
  readonly id: string;
  readonly claim: ClaimNode;
}

/** A text in the reader's language. */
export function text(reader: Reader, value: Text | undefined): string {
  return textIn(value, reader.language);
}

/** Whether what is read is a translation that nobody has checked; the data set's first language is the original. */
export function isUnchecked({ graph, language }: Reader, value: Text | undefined): boolean {
  if (value === undefined || typeof value === "string" || value.reviewed !== false) return false;
  return value[language] !== undefined && language !== graph.getAttribute("languages")[0];
}

/** What a node is called; its id where the graph does not hold it. */
export function nameOf(reader: Reader, id: string): string {
  const node = reader.graph.hasNode(id) ? reader.graph.getNodeAttributes(id) : undefined;
  return node ? titleOf(reader, node) : id;
}

/** A node's name, and for a claim its paraphrase. */
export function titleOf(reader: Reader, node: NodeAttributes): string {
  return (node.kind === "Claim" ? text(reader, node.says) : text(reader, node.labels)) || node.label;
}

/** The language of a node's name where that is not the reader's own: a screen reader is to be told. */
export function foreignLanguage({ graph, language }: Reader, node: NodeAttributes): Language | undefined {
  const name = node.kind === "Claim" ? node.says : node.labels;
  const own = typeof name === "string" ? undefined : LANGUAGES.filter((one) => name[one] !== undefined);
  const spoken = own?.includes(language) ? language : (own?.[0] ?? graph.getAttribute("languages")[0]);
  return spoken === language ? undefined : spoken;
}

/** What a type is called in the reader's language. */
export function typeLabel(reader: Reader, type: string): string {
  return reader.vocabulary.nodeTypes.get(type)?.labels[reader.language] || type;
}

/** The claims at the other end of a node's links of one type, in the order of their ids. */
export function claimsBy(reader: Reader, id: string, edgeType: string): readonly ReadClaim[] {
  const found: ReadClaim[] = [];
  for (const edge of reader.graph.edges(id).sort()) {
    if (reader.graph.getEdgeAttribute(edge, "type") !== edgeType) continue;
    const other = reader.graph.opposite(id, edge);
    const claim = reader.graph.getNodeAttributes(other);
    if (claim.kind === "Claim") found.push({ id: other, claim });
  }
  return found;
}

/** A claim by its id. */
export function claimAt({ graph }: Reader, id: string): ReadClaim | undefined {
  const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  return claim?.kind === "Claim" ? { id, claim } : undefined;
}
