import type { Mutable } from "../base/mutable.ts";
import type { ClaimNode } from "../model/attributes.ts";
import type { NodeTypeIdOf } from "../model/node-types.ts";
import type { ClaimRecord } from "../model/record.ts";
import { textIn } from "../model/text.ts";
import { type AssembleContext, type IdentifiedClaim, NONE, visibleId, visibleIds } from "./assemble-context.ts";
import { copyText } from "./copy-text.ts";
import { visibleFigures } from "./visible-figures.ts";

/**
 * Attributes of a claim. Each is named here one by one: what is not named reaches no output. Lists and texts are
 * copies, so that whoever changes a record later does not change the graph. `published` is when the
 * claim's source came out.
 */
export function claimNode(
  { id, record }: IdentifiedClaim,
  type: NodeTypeIdOf<"Claim">,
  published: string | undefined,
  context: AssembleContext,
): ClaimNode {
  const says = copyText(record.says);
  const node: Mutable<ClaimNode> = {
    kind: "Claim",
    type,
    label: textIn(record.says, context.language).trim() || id,
    labels: says,
    x: 0,
    y: 0,
    size: context.radiusOf(id, "Claim"),
    source: record.source,
    speaker: record.speaker,
    attribution: record.attribution,
    hedge: record.hedge ? [...record.hedge] : NONE,
    says,
    figures: visibleFigures(record, context),
    about: visibleTopics(record, context),
    concerns: record.concerns ? visibleIds(record.concerns, context) : NONE,
    evidence: context.evidence(record, record.source),
  };
  const apparent = visibleId(record.apparentSpeaker, context);
  const origin = visibleId(record.origin, context);
  if (apparent !== undefined) node.apparentSpeaker = apparent;
  if (record.relayedBy !== undefined) node.relayedBy = visibleIds(record.relayedBy, context);
  if (origin !== undefined) node.origin = origin;
  if (record.period !== undefined) node.period = record.period;
  if (published !== undefined) node.published = published;
  if (record.note !== undefined) node.note = copyText(record.note);
  if (record.formerIds !== undefined) node.formerIds = [...record.formerIds];
  return node;
}

function visibleTopics({ about }: ClaimRecord, { isVisible }: AssembleContext): ClaimNode["about"] {
  if (!about) return NONE;
  const subjects = about.map((subject) => (typeof subject === "string" ? { topic: subject } : { ...subject }));
  return isVisible ? subjects.filter(({ topic }) => isVisible(topic)) : subjects;
}
