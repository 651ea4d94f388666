import type { Mutable } from "../base/mutable.ts";
import type {
  ActorNode,
  EventNode,
  IndicatorNode,
  InstrumentNode,
  PlaceNode,
  SourceNode,
  TopicNode,
} from "../model/attributes.ts";
import type { Kind } from "../model/kinds.ts";
import type { NodeTypeIdOf } from "../model/node-types.ts";
import type {
  ActorRecord,
  EventRecord,
  IndicatorRecord,
  InstrumentRecord,
  SourceRecord,
  TopicRecord,
} from "../model/record.ts";
import { type Text, textIn } from "../model/text.ts";
import { type AssembleContext, visibleId, visibleIds } from "./assemble-context.ts";
import { copyText } from "./copy-text.ts";

type Context = Pick<AssembleContext, "language" | "radiusOf" | "isVisible">;

/** Attributes of an actor. A protected person is their role and nothing else. */
export function actorNode(record: ActorRecord, type: NodeTypeIdOf<"Actor">, context: Context): ActorNode {
  const node: Mutable<ActorNode> = beginning("Actor", type, record.id, record.name, context);
  if (record.naming !== undefined) node.naming = record.naming;
  if (record.naming === "protected") return node;
  return withNames(node, record);
}

/** Attributes of a document that was read. */
export function sourceNode(record: SourceRecord, type: NodeTypeIdOf<"Source">, context: Context): SourceNode {
  const node: Mutable<SourceNode> = beginning("Source", type, record.id, record.title, context);
  const publisher = visibleId(record.publisher, context);
  if (publisher !== undefined) node.publisher = publisher;
  const authors = visibleIds(record.authors ?? [], context);
  if (authors.length > 0) node.authors = authors;
  if (record.published !== undefined) node.published = record.published;
  if (record.language !== undefined) node.language = record.language;
  return withAddresses(node, record);
}

/** Attributes of what counts are of. */
export function indicatorNode(
  record: IndicatorRecord,
  type: NodeTypeIdOf<"Indicator">,
  context: Context,
): IndicatorNode {
  const node: Mutable<IndicatorNode> = beginning("Indicator", type, record.id, record.name, context);
  if (record.unit !== undefined) node.unit = record.unit;
  return withNames(node, record);
}

/** Attributes of a law, plan, programme, service or publication. */
export function instrumentNode(
  record: InstrumentRecord,
  type: NodeTypeIdOf<"Instrument">,
  context: Context,
): InstrumentNode {
  const node: Mutable<InstrumentNode> = beginning("Instrument", type, record.id, record.name, context);
  if (record.date !== undefined) node.date = record.date;
  return withNames(node, record);
}

/** Attributes of what happened. */
export function eventNode(record: EventRecord, type: NodeTypeIdOf<"Event">, context: Context): EventNode {
  const node: Mutable<EventNode> = beginning("Event", type, record.id, record.name, context);
  if (record.date !== undefined) node.date = record.date;
  return withNames(node, record);
}

/** Attributes of what claims are about. */
export function topicNode(record: TopicRecord, type: NodeTypeIdOf<"Topic">, context: Context): TopicNode {
  const node: Mutable<TopicNode> = beginning("Topic", type, record.id, record.name, context);
  return withNames(node, record);
}

/** Attributes of a place. */
export function placeNode(record: NamedRecord, type: NodeTypeIdOf<"Place">, context: Context): PlaceNode {
  const node: Mutable<PlaceNode> = beginning("Place", type, record.id, record.name, context);
  return withNames(node, record);
}

/** What every node begins with; it stands at the origin until the graph is laid out. */
function beginning<K extends Kind, T>(kind: K, type: T, id: string, labels: Text, { language, radiusOf }: Context) {
  const label = textIn(labels, language).trim() || id;
  return { kind, type, label, labels: copyText(labels), x: 0, y: 0, size: radiusOf(id, kind) };
}

type NamedRecord = Omit<ActorRecord, "naming">;
type Addressed = Mutable<Pick<SourceNode, "description" | "sameAs" | "url" | "formerIds">>;

function withAddresses<N extends Addressed>(node: N, record: Omit<NamedRecord, "name">): N {
  if (record.description !== undefined) node.description = copyText(record.description);
  if (record.sameAs !== undefined) node.sameAs = [...record.sameAs];
  if (record.url !== undefined) node.url = record.url;
  if (record.formerIds !== undefined) node.formerIds = [...record.formerIds];
  return node;
}

function withNames<N extends Addressed & Mutable<Pick<ActorNode, "aliases">>>(node: N, record: NamedRecord): N {
  if (record.aliases !== undefined) node.aliases = [...record.aliases];
  return withAddresses(node, record);
}
