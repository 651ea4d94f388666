import type { FigureRecord } from "./figure.ts";
import type { NODE_TYPES } from "./node-types.ts";
import type { StoryRecord } from "./story.ts";
import type { Language, Text } from "./text.ts";
import type { Attribution, Basis, Hedge, Naming, Stance } from "./wording.ts";

/** Where in a text a statement stands: ` … ` parts first and last words; `occurrence` counts from 1. */
export type PassageRecord = string | { readonly text: string; readonly occurrence?: number };

/** What every record with an id may say. */
interface Identified {
  /** ASCII kebab-case, one namespace for all kinds. */
  readonly id: string;
  /** Ids this record had before; links to them go on working. */
  readonly formerIds?: readonly string[];
  /** `true` keeps the record out of everything made for the public. */
  readonly restricted?: boolean;
  /** For editors only: never in an output. */
  readonly comment?: string;
}

/**
 * What records of named things share. `T` names the types that may stand there: any text in a data folder, where a
 * rule looks them up; the built-in types and one's own in a builder.
 */
interface Named<T extends string> extends Identified {
  readonly type: T;
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly description?: Text;
  /** Addresses of the same thing elsewhere, e.g. a Wikidata entity. */
  readonly sameAs?: readonly string[];
  readonly url?: string;
}

type PersonTypeId = Extract<
  (typeof NODE_TYPES)[number],
  { readonly id: "Person" } | { readonly parent: "Person" }
>["id"];

/** Someone who speaks, acts, or is acted upon. Of every person it must be said how they may be named. */
export type ActorRecord<T extends string = string> = T extends PersonTypeId
  ? Named<T> & { readonly naming: Naming }
  : Named<T> & { readonly naming?: Naming };

/** A document that is read here. */
export interface SourceRecord<T extends string = string> extends Identified {
  readonly type: T;
  readonly title: Text;
  /** Id of the actor that publishes it. */
  readonly publisher?: string;
  /** Ids of actors; empty where the byline is not known. */
  readonly authors?: readonly string[];
  /** EDTF. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
  readonly sameAs?: readonly string[];
  readonly description?: Text;
  /** First and last words of the article proper, so that site furniture does not count. */
  readonly body?: { readonly from: string; readonly to: string };
}

/** A topic that a claim is about, with the speaker's stance where one is voiced. */
export interface AboutRecord {
  readonly topic: string;
  readonly stance?: Stance;
}

/** How one claim stands to another. */
export interface LinkRecord<T extends string = string> {
  readonly type: T;
  /** A claim's id: short within the same source, else `source/claim`. */
  readonly to: string;
  /** In which respect, e.g. `status`. */
  readonly on?: string;
  /** `article` where not given; then a passage is needed. */
  readonly basis?: Basis;
  readonly note?: Text;
  readonly passage?: PassageRecord | readonly PassageRecord[];
}

/** One statement: who says what, about whom, on what evidence. */
export interface ClaimRecord<T extends string = string, L extends string = string> extends Identified {
  /** Id of the source it stands in; in a folder, the source of its file where not given. */
  readonly source: string;
  readonly type: T;
  /** Id of the actor responsible for the content. */
  readonly speaker: string;
  readonly attribution: Attribution;
  /** The actor whose content it seems to be, though the article does not say so. */
  readonly apparentSpeaker?: string;
  /** Ids of actors that pass it on; the source's publisher where not given. */
  readonly relayedBy?: readonly string[];
  /** Id of an instrument (a report, a website) or of another source that the article takes it from. */
  readonly origin?: string;
  readonly hedge?: readonly Hedge[];
  /** A paraphrase in our own words. */
  readonly says: Text;
  readonly figures?: readonly FigureRecord[];
  /** Ids of topics, actors or events, or a topic with a stance. */
  readonly about?: readonly (string | AboutRecord)[];
  /** Ids of places, instruments and events that it turns on. */
  readonly concerns?: readonly string[];
  readonly passage: PassageRecord | readonly PassageRecord[];
  readonly links?: readonly LinkRecord<L>[];
  /** The time spoken of, EDTF. */
  readonly period?: string;
  readonly note?: Text;
}

/** A tie between actors, places, instruments or events. */
export interface RelationRecord<T extends string = string> {
  /** Needed only where `from`, `type` and `to` stand twice in one source. */
  readonly id?: string;
  /** Id of the source that bears it out; in a folder, the source of its file where not given. */
  readonly source?: string;
  readonly from: string;
  readonly type: T;
  readonly to: string;
  /** "director", "expert", "co-founder": a property of the tie, never a type. */
  readonly role?: Text;
  readonly basis?: Basis;
  readonly passage?: PassageRecord | readonly PassageRecord[];
  /** When it held, EDTF. */
  readonly period?: string;
  readonly note?: Text;
  readonly restricted?: boolean;
  readonly comment?: string;
}

/** What claims are about. */
export interface TopicRecord<T extends string = string> extends Named<T> {
  /** Id of the wider topic. */
  readonly broader?: string;
}

/** What figures count. */
export interface IndicatorRecord<T extends string = string> extends Named<T> {
  /** The unit it is usually given in. */
  readonly unit?: string;
}

/** A country, a region, a city, a street. */
export interface PlaceRecord<T extends string = string> extends Named<T> {}
/** A law, plan, programme, service or publication that is spoken of. */
export interface InstrumentRecord<T extends string = string> extends Named<T> {
  /** EDTF. */
  readonly date?: string;
}

/** What happened, whether or not anybody says when. */
export interface EventRecord<T extends string = string> extends Named<T> {
  /** EDTF. */
  readonly date?: string;
}

/** A sentence of a source that carries no claim or relation, and why. */
export interface UncoveredRecord {
  readonly source: string;
  readonly passage: PassageRecord;
  readonly reason: string;
}

/** What the data set is. */
export interface Manifest {
  readonly format: 1;
  readonly title: Text;
  readonly summary?: Text;
  /** `yyyy-mm-dd`: the only date that outputs carry. */
  readonly date: string;
  readonly licence?: string;
  /** First is the language of plain strings. */
  readonly languages?: readonly Language[];
  /** Who answers for the data set, as references name them: organisations or people. */
  readonly editors?: readonly Text[];
  /** Where it comes out. */
  readonly publisher?: Text;
  /** Ids become addresses under it. */
  readonly base?: string;
}

/** A type of node or edge that the data set adds. */
export interface VocabularyRecord {
  readonly nodeTypes?: readonly NodeTypeRecord[];
  readonly edgeTypes?: readonly EdgeTypeRecord[];
}

/** A type of node: a subtype of `parent`, with its colour and shape where none are given. */
export interface NodeTypeRecord<T extends string = string> {
  readonly id: T;
  readonly parent: string;
  readonly label: Text;
  readonly definition?: string;
  readonly color?: string;
  readonly shape?: string;
}

/** A type of relation, from types of node in `domain` to types in `range`. */
export interface EdgeTypeRecord<T extends string = string> {
  readonly id: T;
  readonly domain: readonly string[];
  readonly range: readonly string[];
  readonly label: Text;
  readonly inverse?: Text;
  readonly symmetric?: boolean;
  readonly definition?: string;
}

/** The lists a data folder or a builder collects, each in the order given. */
export interface RecordLists {
  readonly sources: readonly SourceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly topics: readonly TopicRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly instruments: readonly InstrumentRecord[];
  readonly events: readonly EventRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly relations: readonly RelationRecord[];
  readonly uncovered: readonly UncoveredRecord[];
  readonly stories: readonly StoryRecord[];
}

/** All that a data set says. */
export interface Records extends RecordLists {
  readonly manifest: Manifest;
  readonly vocabulary: VocabularyRecord;
}
