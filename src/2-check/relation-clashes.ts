import { relationName } from "../evidence/passage-requests.ts";
import type { RelationRecord } from "../model/record.ts";
import type { RecordIndex } from "./record-index.ts";
import type { CheckInput } from "./rule.ts";

/** Two relations of one source whose pins have one name, by their positions. */
export interface RelationClash {
  readonly first: number;
  readonly second: number;
  readonly name: string;
}

/** Two rules ask. */
const known = new WeakMap<RecordIndex, readonly RelationClash[]>();

/**
 * Relations that go by the name of an earlier one of their source: by the same id, or one by an id that another's ends
 * and type make. Those that state the same tie are left out: a rule says so.
 */
export function relationClashes(input: Pick<CheckInput, "records" | "index" | "vocabulary">): readonly RelationClash[] {
  const clashes = known.get(input.index) ?? findClashes(input);
  known.set(input.index, clashes);
  return clashes;
}

/**
 * Putting every name together would take longer than most rules. Without an id among them, names are alike only where
 * an actor's id holds a type between hyphens: so sources whose relations have no ids are passed over.
 */
function findClashes({ records, vocabulary }: Pick<CheckInput, "records" | "vocabulary">): readonly RelationClash[] {
  const { relations } = records;
  const clashes: RelationClash[] = [];
  const names = new Map<string, Map<string, number>>();
  relations.forEach(({ source, id }) => {
    if (source !== undefined && id !== undefined) names.set(source, new Map());
  });
  if (names.size === 0) return clashes;
  relations.forEach((relation, second) => {
    const ofSource = relation.source === undefined ? undefined : names.get(relation.source);
    if (!ofSource) return;
    const name = relationName(relation);
    const first = ofSource.get(name);
    if (first === undefined) ofSource.set(name, second);
    else if (!isSameTie(relation, relations[first])) clashes.push({ first, second, name });
  });
  return clashes;

  function isSameTie(one: RelationRecord, other: RelationRecord | undefined): boolean {
    if (one.type !== other?.type || one.id !== other.id) return false;
    if (one.from === other.from && one.to === other.to) return true;
    const eitherWay = vocabulary.edgeTypes.get(one.type)?.symmetric === true;
    return eitherWay && one.from === other.to && one.to === other.from;
  }
}
