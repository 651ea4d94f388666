import { defineFault } from "../fault.ts";
import { type Place, placeInWords } from "../place.ts";
import { quote } from "../quote.ts";

/** What is wrong with ids, and with what one record says of another by its id. */
export const REFERENCE_FAULTS = {
  idTaken: defineFault("id-taken", "error", (id: string, other: Place) => ({
    wrong: `The id ${quote(id)} is taken: ${quote(placeInWords(other))} has it already.`,
    remedy: "Give one of the two another id; all kinds of record share one set of ids.",
    other,
  })),
  idUnknown: defineFault("id-unknown", "error", (id: string, wanted: string, meant: string | undefined) => ({
    wrong: `There is no ${wanted} with the id ${quote(id)}.`,
    remedy:
      meant === undefined
        ? `Write the id of ${withArticle(wanted)} that is on record, or add a record with this id.`
        : `Did you mean ${quote(meant)}?`,
    absent: { of: "record", id },
  })),
  idRenamed: defineFault("id-renamed", "warning", (id: string, now: string) => ({
    wrong: `${quote(id)} is an id of former days: the record is called ${quote(now)} now.`,
    remedy: `Write ${quote(now)}.`,
  })),
  referenceOfOtherKind: defineFault(
    "reference-of-other-kind",
    "error",
    (field: string, wanted: string, id: string, kind: string) => ({
      wrong: `${quote(field)} must name ${withArticle(wanted)}, and ${quote(id)} is ${withArticle(kind)}.`,
      remedy: `Write the id of ${withArticle(wanted)}, or say in another field what ${quote(id)} has to do with it.`,
    }),
  ),
  recordUnused: defineFault("record-unused", "warning", (kind: string, id: string) => ({
    wrong: `Nothing refers to the ${kind} ${quote(id)}, so it would stand alone in the graph.`,
    remedy: "Refer to it in a claim or a relation, or take the record out.",
    absent: { of: "mention", id },
  })),
  claimAboutNothing: defineFault("claim-about-nothing", "warning", (id: string) => ({
    wrong: `The claim ${quote(id)} is about nothing on record.`,
    remedy: "Add `about:` with a topic, actor or event, or `concerns:` with a place, instrument or event.",
    lacks: ["about", "concerns", "figures"],
  })),
} as const;

function withArticle(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;
}
