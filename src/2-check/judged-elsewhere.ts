import { parsePassage } from "../evidence/passage.ts";
import type { PassageRequest } from "../evidence/passage-requests.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import { isEdgeTypeOf } from "../model/vocabulary.ts";
import type { IndexedRecord } from "./record-index.ts";
import { relationClashes } from "./relation-clashes.ts";
import type { CheckInput } from "./rule.ts";

/**
 * Whether what is wrong with a passage comes of another fault: a passage in more than two parts is one of its own, two
 * claims of one id, or relations of one name, share their pins, and the pin of a tie is kept under its type and ends.
 */
export function isJudgedElsewhere({ request, state }: PassageFinding, input: CheckInput): boolean {
  if (state === "pinned" || state === "exact") return false;
  if (parsePassage(request.passage).parts > 2) return true;
  const { records, index } = input;
  if (state === "unpinned" && isOfUnsoundTie(request, input)) return true;
  if (request.list === "relations") {
    return relationClashes(input).some(({ first, second }) => first === request.index || second === request.index);
  }
  if (request.list !== "claims" || index.contested.size === 0) return false;
  return index.contested.has(`${request.source}/${records.claims[request.index]?.id}`);
}

/** Whether the tie that a passage bears out is of no known type, or its ends are not what they may be. */
function isOfUnsoundTie({ list, index: at, link }: PassageRequest, input: CheckInput): boolean {
  const { records, index, vocabulary } = input;
  if (list === "relations") {
    const relation = records.relations[at];
    if (!relation || relation.id !== undefined) return false;
    const edge = vocabulary.edgeTypes.get(relation.type);
    const [from, to] = [index.relationFrom[at], index.relationTo[at]];
    return edge?.family !== "relation" || !from || !to || !vocabulary.joins(edge, typeOf(from), typeOf(to));
  }
  const claim = records.claims[at];
  const tie = link === undefined ? undefined : claim?.links?.[link];
  if (!claim || !tie) return false;
  return !isEdgeTypeOf(vocabulary, "link", tie.type) || index.findClaim(tie.to, claim.source)?.kind !== "Claim";
}

function typeOf({ kind, type }: IndexedRecord): string {
  return kind === "Claim" ? "Claim" : type;
}
