import { type BuildOptions, type BuildResult, buildGraph } from "./build-graph.ts";
import type {
  ActorRecord,
  ClaimRecord,
  EdgeTypeRecord,
  EventRecord,
  IndicatorRecord,
  InstrumentRecord,
  Manifest,
  NodeTypeRecord,
  PlaceRecord,
  RecordLists,
  RelationRecord,
  SourceRecord,
  TopicRecord,
} from "./model/record.ts";

/** What a builder needs to know of the whole; `format` is always 1. */
export interface GraphBuilderOptions extends Omit<Manifest, "format">, BuildOptions {}

type GrowingLists = { readonly [L in Exclude<keyof RecordLists, "uncovered">]: RecordLists[L][number][] };

/**
 * Collects records one by one and builds the evidence graph of them. Nothing is judged before `build`, so records may
 * come in any order; every rule of a data folder holds here too.
 */
export class GraphBuilder {
  readonly #options: GraphBuilderOptions;
  readonly #records: GrowingLists = {
    sources: [],
    actors: [],
    topics: [],
    indicators: [],
    places: [],
    instruments: [],
    events: [],
    claims: [],
    relations: [],
  };
  readonly #nodeTypes: NodeTypeRecord[] = [];
  readonly #edgeTypes: EdgeTypeRecord[] = [];

  constructor(options: GraphBuilderOptions) {
    this.#options = { ...options };
  }

  /** A document that is read here. */
  source(record: SourceRecord): this {
    this.#records.sources.push(record);
    return this;
  }

  /** Someone who speaks, acts, or is acted upon. */
  actor(record: ActorRecord): this {
    this.#records.actors.push(record);
    return this;
  }

  /** What claims are about. */
  topic(record: TopicRecord): this {
    this.#records.topics.push(record);
    return this;
  }

  /** What figures count. */
  indicator(record: IndicatorRecord): this {
    this.#records.indicators.push(record);
    return this;
  }

  /** Where. */
  place(record: PlaceRecord): this {
    this.#records.places.push(record);
    return this;
  }

  /** A law, plan, programme, service or publication that is spoken of. */
  instrument(record: InstrumentRecord): this {
    this.#records.instruments.push(record);
    return this;
  }

  /** What happened. */
  event(record: EventRecord): this {
    this.#records.events.push(record);
    return this;
  }

  /** One statement; its figures and its links to other claims stand inside. */
  claim(record: ClaimRecord): this {
    this.#records.claims.push(record);
    return this;
  }

  /** A tie between actors, places, instruments or events. */
  relation(record: RelationRecord): this {
    this.#records.relations.push(record);
    return this;
  }

  /** A type of node beside the built-in ones. */
  nodeType(record: NodeTypeRecord): this {
    this.#nodeTypes.push(record);
    return this;
  }

  /** A type of relation beside the built-in ones. */
  edgeType(record: EdgeTypeRecord): this {
    this.#edgeTypes.push(record);
    return this;
  }

  /** Checks all records and makes the graph. May be called again after more records. */
  build(): BuildResult {
    const { lock, texts, audience, privateNames, strict, ...manifest } = this.#options;
    return buildGraph(
      {
        manifest: { format: 1, ...manifest },
        vocabulary: { nodeTypes: this.#nodeTypes, edgeTypes: this.#edgeTypes },
        ...this.#records,
      },
      {
        ...(lock && { lock }),
        ...(texts && { texts }),
        ...(audience && { audience }),
        ...(privateNames && { privateNames }),
        ...(strict !== undefined && { strict }),
      },
    );
  }
}
