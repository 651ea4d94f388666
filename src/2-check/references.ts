import { about } from "../model/edge-types/about.ts";
import { asserts } from "../model/edge-types/asserts.ts";
import { authored } from "../model/edge-types/authored.ts";
import { broader } from "../model/edge-types/broader.ts";
import { concerns } from "../model/edge-types/concerns.ts";
import { measures } from "../model/edge-types/measures.ts";
import { originatesIn } from "../model/edge-types/originates-in.ts";
import { publishes } from "../model/edge-types/publishes.ts";
import { relays } from "../model/edge-types/relays.ts";
import { KINDS, type Kind } from "../model/kinds.ts";
import type { RecordLists, Records } from "../model/record.ts";
import type { IndexedRecord, RecordIndex } from "./record-index.ts";

/** A field that names another record by its id. */
export interface ReferenceRole {
  readonly field: string;
  /** Kinds that may stand there: those that the edge made of it may join. */
  readonly accepts: readonly Kind[];
}

const SOURCE: readonly Kind[] = ["Source"];
const PLACE: readonly Kind[] = ["Place"];
const SOURCE_FIELD: ReferenceRole = { field: "source", accepts: SOURCE };
const SPEAKER: ReferenceRole = { field: "speaker", accepts: asserts.domain };
const APPARENT_SPEAKER: ReferenceRole = { field: "apparentSpeaker", accepts: asserts.domain };
const RELAYED_BY: ReferenceRole = { field: "relayedBy", accepts: relays.domain };
const PUBLISHER: ReferenceRole = { field: "publisher", accepts: publishes.domain };
const AUTHORS: ReferenceRole = { field: "authors", accepts: authored.domain };
const ORIGIN: ReferenceRole = { field: "origin", accepts: originatesIn.range };
const ABOUT: ReferenceRole = { field: "about", accepts: about.range };
const CONCERNS: ReferenceRole = { field: "concerns", accepts: concerns.range };
const INDICATOR: ReferenceRole = { field: "indicator", accepts: measures.range };
const FIGURE_PLACE: ReferenceRole = { field: "place", accepts: PLACE };
const FIGURE_ORIGIN: ReferenceRole = { field: "origin", accepts: PLACE };
const BROADER: ReferenceRole = { field: "broader", accepts: broader.range };

/** The start of a relation, which the index has looked up already, as it has the end. */
export const FROM: ReferenceRole = { field: "from", accepts: KINDS };
/** The end of a relation. */
export const TO: ReferenceRole = { field: "to", accepts: KINDS };
/** The claim that a link leads to. */
export const LINK_TO: ReferenceRole = { field: "to", accepts: ["Claim"] };

/** Called with one reference; the path inside the record comes as up to four keys, so that nothing is allocated. */
type VisitReference = (
  id: string,
  role: ReferenceRole,
  list: keyof RecordLists,
  index: number,
  a: string,
  b?: number,
  c?: string,
  d?: number,
) => void;

/** Goes through every reference of the records but the ends of relations and links. */
function visitReferences(records: Records, visit: VisitReference): void {
  records.sources.forEach((source, index) => {
    if (source.publisher !== undefined) visit(source.publisher, PUBLISHER, "sources", index, "publisher");
    source.authors?.forEach((id, at) => {
      visit(id, AUTHORS, "sources", index, "authors", at);
    });
  });
  records.topics.forEach((topic, index) => {
    if (topic.broader !== undefined) visit(topic.broader, BROADER, "topics", index, "broader");
  });
  visitClaims(records, visit);
  records.relations.forEach((relation, index) => {
    if (relation.source !== undefined) visit(relation.source, SOURCE_FIELD, "relations", index, "source");
  });
  records.uncovered.forEach((sentence, index) => {
    visit(sentence.source, SOURCE_FIELD, "uncovered", index, "source");
  });
}

function visitClaims(records: Records, visit: VisitReference): void {
  records.claims.forEach((claim, index) => {
    visit(claim.source, SOURCE_FIELD, "claims", index, "source");
    visit(claim.speaker, SPEAKER, "claims", index, "speaker");
    if (claim.apparentSpeaker !== undefined)
      visit(claim.apparentSpeaker, APPARENT_SPEAKER, "claims", index, "apparentSpeaker");
    claim.relayedBy?.forEach((id, at) => {
      visit(id, RELAYED_BY, "claims", index, "relayedBy", at);
    });
    if (claim.origin !== undefined) visit(claim.origin, ORIGIN, "claims", index, "origin");
    claim.about?.forEach((subject, at) => {
      if (typeof subject === "string") visit(subject, ABOUT, "claims", index, "about", at);
      else visit(subject.topic, ABOUT, "claims", index, "about", at, "topic");
    });
    claim.concerns?.forEach((id, at) => {
      visit(id, CONCERNS, "claims", index, "concerns", at);
    });
    claim.figures?.forEach((figure, at) => {
      visit(figure.indicator, INDICATOR, "claims", index, "figures", at, "indicator");
      figure.place?.forEach((id, position) => {
        visit(id, FIGURE_PLACE, "claims", index, "figures", at, "place", position);
      });
      figure.origin?.forEach((id, position) => {
        visit(id, FIGURE_ORIGIN, "claims", index, "figures", at, "origin", position);
      });
    });
  });
}

/** A reference that leads nowhere, to a record of another kind, or to one by its former id. */
export interface DoubtfulReference {
  readonly id: string;
  readonly role: ReferenceRole;
  readonly found: IndexedRecord | undefined;
  readonly list: keyof RecordLists;
  readonly index: number;
  readonly path: readonly (string | number)[];
}

/** What a look at every reference showed. */
export interface ReferenceSurvey {
  readonly doubtful: readonly DoubtfulReference[];
  /** 1 for each record that another refers to, by its ordinal. */
  readonly used: Uint8Array;
}

/** Two rules ask, and looking up every id takes a third of the time of all rules. */
const surveys = new WeakMap<RecordIndex, ReferenceSurvey>();

/** Looks every reference up, once for an index. */
export function surveyReferences(records: Records, index: RecordIndex): ReferenceSurvey {
  const known = surveys.get(index);
  if (known) return known;
  const used = new Uint8Array(index.size);
  const doubtful: DoubtfulReference[] = [];
  visitReferences(records, (id, role, list, position, a, b, c, d) => {
    const found = index.find(id);
    if (found) used[found.ordinal] = 1;
    if (found && found.renamedTo === undefined && role.accepts.includes(found.kind)) return;
    const path = [a, b, c, d].filter((key) => key !== undefined);
    doubtful.push({ id, role, found, list, index: position, path });
  });
  for (const ends of [index.relationFrom, index.relationTo]) {
    for (const end of ends) if (end) used[end.ordinal] = 1;
  }
  const survey = { doubtful, used };
  surveys.set(index, survey);
  return survey;
}
