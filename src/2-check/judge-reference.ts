import type { Fault } from "../diagnostics/fault.ts";
import { REFERENCE_FAULTS } from "../diagnostics/faults/references.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Kind } from "../model/kinds.ts";
import type { IndexedRecord, RecordIndex } from "./record-index.ts";
import type { ReferenceRole } from "./references.ts";
import type { SuggestId } from "./suggest-id.ts";

/** What references are judged by. */
export interface Known {
  readonly index: RecordIndex;
  readonly suggest: SuggestId;
}

/** Judges one reference: `found` is what the index has under its id. */
export type JudgeReference = (id: string, role: ReferenceRole, found: IndexedRecord | undefined, place: Place) => void;

/** Makes a judge that reports an id that leads nowhere, to a record of another kind, or to one by its former id. */
export function makeJudge({ index, suggest }: Known, report: (fault: Fault) => void): JudgeReference {
  return (id, role, found, place) => {
    if (!found) {
      report(REFERENCE_FAULTS.idUnknown(place, id, nounFor(role.accepts), suggest.id(id, role.accepts)));
    } else if (!role.accepts.includes(found.kind)) {
      if (index.contested.has(id)) return;
      const wanted = nounFor(role.accepts);
      report(REFERENCE_FAULTS.referenceOfOtherKind(place, role.field, wanted, id, nounFor([found.kind])));
    } else if (found.renamedTo !== undefined) {
      report(REFERENCE_FAULTS.idRenamed(place, id, found.renamedTo));
    }
  };
}

function nounFor(kinds: readonly Kind[]): string {
  if (kinds.length > 3) return "record";
  const nouns = kinds.map((kind) => kind.toLowerCase());
  return nouns.length < 2 ? nouns.join("") : `${nouns.slice(0, -1).join(", ")} or ${nouns.at(-1)}`;
}
