import type { Audience } from "./audience.ts";
import type { EdgeTypeIdOf } from "./edge-types.ts";
import type { PassageEvidence } from "./evidence.ts";
import type { FigureRecord } from "./figure.ts";
import type { Kind } from "./kinds.ts";
import type { NodeTypeIdOf } from "./node-types.ts";
import type { AboutRecord, VocabularyRecord } from "./record.ts";
import type { Story } from "./story.ts";
import type { Language, Text } from "./text.ts";
import type { Attribution, Basis, Hedge, Naming, Stance } from "./wording.ts";

/**
 * What every node carries. `Own` names the types that a data folder's `vocabulary.yaml` adds; without it TypeScript
 * knows the built-in types only, while at run time an own type may stand there too.
 */
interface NodeBase<K extends Kind, Own extends string> {
  readonly kind: K;
  readonly type: NodeTypeIdOf<K> | Own;
  /** In the data set's first language; never empty. */
  readonly label: string;
  /** The label in every language at hand. */
  readonly labels: Text;
  readonly description?: Text;
  readonly formerIds?: readonly string[];
  /** Addresses of the same thing elsewhere. */
  readonly sameAs?: readonly string[];
  readonly url?: string;
  /** Layout units. */
  readonly x: number;
  readonly y: number;
  /** Radius in layout units; grows with what is said by and about the node. */
  readonly size: number;
}

/** Someone who speaks, acts, or is acted upon. */
export interface ActorNode<Own extends string = never> extends NodeBase<"Actor", Own> {
  readonly aliases?: readonly string[];
  readonly naming?: Naming;
}

/** A document that is read here. */
export interface SourceNode<Own extends string = never> extends NodeBase<"Source", Own> {
  readonly publisher?: string;
  /** Ids in the order of the record: who is named first matters, and edges have no order. Absent where there are none. */
  readonly authors?: readonly string[];
  /** EDTF. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One statement, with what bears it out. */
export interface ClaimNode<Own extends string = never> extends NodeBase<"Claim", Own> {
  readonly source: string;
  readonly speaker: string;
  readonly attribution: Attribution;
  readonly apparentSpeaker?: string;
  readonly relayedBy?: readonly string[];
  readonly origin?: string;
  readonly hedge: readonly Hedge[];
  /** The paraphrase. */
  readonly says: Text;
  readonly figures: readonly FigureRecord[];
  readonly about: readonly AboutRecord[];
  readonly concerns: readonly string[];
  /** The time spoken of, EDTF. */
  readonly period?: string;
  /** When its source was published, EDTF: the claim was not known before. */
  readonly published?: string;
  readonly note?: Text;
  readonly evidence: readonly PassageEvidence[];
}

/** What claims are about. */
export interface TopicNode<Own extends string = never> extends NodeBase<"Topic", Own> {
  readonly aliases?: readonly string[];
}

/** What figures count. */
export interface IndicatorNode<Own extends string = never> extends NodeBase<"Indicator", Own> {
  readonly aliases?: readonly string[];
  readonly unit?: string;
}

/** Where: a country, a city, a region. */
export interface PlaceNode<Own extends string = never> extends NodeBase<"Place", Own> {
  readonly aliases?: readonly string[];
}

/** A law, plan or programme that is spoken of; `date` is EDTF. */
export interface InstrumentNode<Own extends string = never> extends NodeBase<"Instrument", Own> {
  readonly aliases?: readonly string[];
  readonly date?: string;
}

/** What happened; `date` is EDTF. */
export interface EventNode<Own extends string = never> extends NodeBase<"Event", Own> {
  readonly aliases?: readonly string[];
  readonly date?: string;
}

/** Attributes of a node, told apart by `kind`, then by `type`. */
export type NodeAttributes<Own extends string = never> =
  | ActorNode<Own>
  | SourceNode<Own>
  | ClaimNode<Own>
  | TopicNode<Own>
  | IndicatorNode<Own>
  | PlaceNode<Own>
  | InstrumentNode<Own>
  | EventNode<Own>;

interface EdgeBase {
  /** Number of distinct sources behind the edge; 1 in the evidence graph. */
  readonly weight: number;
}

/** A tie that a relation record states. */
export interface RelationEdge<Own extends string = never> extends EdgeBase {
  readonly type: EdgeTypeIdOf<"relation"> | Own;
  readonly basis: Basis;
  readonly role?: Text;
  /** When it held, EDTF. */
  readonly period?: string;
  readonly note?: Text;
  /** Id of the source that bears it out. */
  readonly source?: string;
  readonly evidence: readonly PassageEvidence[];
}

/** An edge that the builder draws from a record's fields. */
export interface DiscourseEdge extends EdgeBase {
  readonly type: Exclude<EdgeTypeIdOf<"discourse">, "about" | "measures">;
}

/** A claim and what it is about. */
export interface AboutEdge extends EdgeBase {
  readonly type: "about";
  readonly stance?: Stance;
}

/** A claim and the indicator that one of its figures counts. */
export interface MeasuresEdge extends EdgeBase {
  readonly type: "measures";
  readonly figure: FigureRecord;
  /** The figure that it is a part of, where `figure.of` names one of the same claim. */
  readonly whole?: FigureRecord;
}

/** How one claim stands to another. */
export interface LinkEdge extends EdgeBase {
  readonly type: EdgeTypeIdOf<"link">;
  readonly basis: Basis;
  readonly on?: string;
  readonly note?: Text;
  readonly evidence: readonly PassageEvidence[];
}

/** An edge of a derived graph that follows from claims taken together; see `query/`. */
export interface DerivedEdge extends EdgeBase {
  readonly type: EdgeTypeIdOf<"derived">;
  readonly basis: Basis;
  /** Ids of the claims it stands on, sorted. */
  readonly claimIds: readonly string[];
  /** Ids of the sources of those claims, sorted. */
  readonly sourceIds: readonly string[];
}

/** Attributes of an edge, told apart by `type`. */
export type EdgeAttributes<Own extends string = never> =
  | RelationEdge<Own>
  | DiscourseEdge
  | AboutEdge
  | MeasuresEdge
  | LinkEdge
  | DerivedEdge;

/** What the graph says of itself. */
export interface GraphAttributes {
  readonly format: 1;
  readonly graph: "evidence" | "actors" | "topics" | "figures" | "sources";
  readonly audience: Audience;
  readonly title: Text;
  readonly summary?: Text;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly licence?: string;
  readonly languages: readonly Language[];
  /** Who answers for the data set, and where it comes out: for references. */
  readonly editors?: readonly Text[];
  readonly publisher?: Text;
  readonly base?: string;
  /** Types of the data folder's own, so that whoever reads the graph can label and colour them. */
  readonly vocabulary: VocabularyRecord;
  /** What is told with this graph, in order; absent where nothing is. */
  readonly stories?: readonly Story[];
}
