import type {
  ActorNode,
  ClaimNode,
  DerivedEdge,
  EdgeAttributes,
  EventNode,
  IndicatorNode,
  InstrumentNode,
  LinkEdge,
  NodeAttributes,
  PlaceNode,
  RelationEdge,
  SourceNode,
  TopicNode,
} from "./attributes.ts";
import type { EdgeFamily } from "./edge-type.ts";
import { EDGE_TYPES } from "./edge-types.ts";

/** Whether a node is someone who speaks, acts or is acted upon. */
export const isActor = (node: NodeAttributes): node is ActorNode => node.kind === "Actor";
/** Whether a node is a document that was read. */
export const isSource = (node: NodeAttributes): node is SourceNode => node.kind === "Source";
/** Whether a node is a statement. */
export const isClaim = (node: NodeAttributes): node is ClaimNode => node.kind === "Claim";
/** Whether a node is what claims are about. */
export const isTopic = (node: NodeAttributes): node is TopicNode => node.kind === "Topic";
/** Whether a node is what figures count. */
export const isIndicator = (node: NodeAttributes): node is IndicatorNode => node.kind === "Indicator";
/** Whether a node is a place. */
export const isPlace = (node: NodeAttributes): node is PlaceNode => node.kind === "Place";
/** Whether a node is a law, plan, programme, service or publication. */
export const isInstrument = (node: NodeAttributes): node is InstrumentNode => node.kind === "Instrument";
/** Whether a node is something that happened. */
export const isEvent = (node: NodeAttributes): node is EventNode => node.kind === "Event";

const FAMILIES: ReadonlyMap<string, EdgeFamily> = new Map(EDGE_TYPES.map(({ id, family }) => [id, family]));

/** Whether an edge is a tie that a record states; a data folder's own edge types are. */
export const isRelation = (edge: EdgeAttributes): edge is RelationEdge =>
  (FAMILIES.get(edge.type) ?? "relation") === "relation";
/** Whether an edge joins two claims. */
export const isLink = (edge: EdgeAttributes): edge is LinkEdge => FAMILIES.get(edge.type) === "link";
/** Whether an edge of the actor graph follows from claims. */
export const isDerived = (edge: EdgeAttributes): edge is DerivedEdge => FAMILIES.get(edge.type) === "derived";
