import { type BuildOptions, type BuildResult, buildGraph } from "./build-graph.ts";
import type { EdgeTypeIdOf } from "./model/edge-types.ts";
import type { NodeTypeIdOf } from "./model/node-types.ts";
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
import type { StoryRecord } from "./model/story.ts";

/** What a builder needs to know of the whole; `format` is always 1. */
export interface GraphBuilderOptions extends Omit<Manifest, "format">, BuildOptions {}

type GrowingLists = { readonly [L in Exclude<keyof RecordLists, "uncovered">]: RecordLists[L][number][] };

/**
 * Collects records one by one and builds the evidence graph of them. Nothing is judged before `build`, so records may
 * come in any order; every rule of a data folder holds here too. `Own` names the types that are declared beside the
 * built-in ones: `new GraphBuilder<"TradeUnion" | "bargainsWith">(...)`. Without it a misspelt type does not compile.
 */
export class GraphBuilder<Own extends string = never> {
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
    stories: [],
  };
  readonly #nodeTypes: NodeTypeRecord[] = [];
  readonly #edgeTypes: EdgeTypeRecord[] = [];

  constructor(options: GraphBuilderOptions) {
    this.#options = { ...options };
  }

  /** A document that is read here. */
  source(record: SourceRecord<NodeTypeIdOf<"Source"> | Own>): this {
    this.#records.sources.push(record);
    return this;
  }

  /** Someone who speaks, acts, or is acted upon. */
  actor(record: ActorRecord<NodeTypeIdOf<"Actor"> | Own>): this {
    this.#records.actors.push(record);
    return this;
  }

  /** What claims are about. */
  topic(record: TopicRecord<NodeTypeIdOf<"Topic"> | Own>): this {
    this.#records.topics.push(record);
    return this;
  }

  /** What figures count. */
  indicator(record: IndicatorRecord<NodeTypeIdOf<"Indicator"> | Own>): this {
    this.#records.indicators.push(record);
    return this;
  }

  /** Where. */
  place(record: PlaceRecord<NodeTypeIdOf<"Place"> | Own>): this {
    this.#records.places.push(record);
    return this;
  }

  /** A law, plan, programme, service or publication that is spoken of. */
  instrument(record: InstrumentRecord<NodeTypeIdOf<"Instrument"> | Own>): this {
    this.#records.instruments.push(record);
    return this;
  }

  /** What happened. */
  event(record: EventRecord<NodeTypeIdOf<"Event"> | Own>): this {
    this.#records.events.push(record);
    return this;
  }

  /** One statement; its figures and its links to other claims stand inside. */
  claim(record: ClaimRecord<NodeTypeIdOf<"Claim"> | Own, EdgeTypeIdOf<"link"> | Own>): this {
    this.#records.claims.push(record);
    return this;
  }

  /** A tie between actors, places, instruments or events. */
  relation(record: RelationRecord<EdgeTypeIdOf<"relation"> | Own>): this {
    this.#records.relations.push(record);
    return this;
  }

  /** Steps through the graph, in words and views. */
  story(record: StoryRecord): this {
    this.#records.stories.push(record);
    return this;
  }

  /** A type of node beside the built-in ones. */
  nodeType(record: NodeTypeRecord<Own>): this {
    this.#nodeTypes.push(record);
    return this;
  }

  /** A type of relation beside the built-in ones. */
  edgeType(record: EdgeTypeRecord<Own>): this {
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
