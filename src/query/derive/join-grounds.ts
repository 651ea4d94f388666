import type { DerivedEdge } from "../../model/attributes.ts";
import { groupByKey } from "../group-by-key.ts";

/** One reason for a tie: the claims that bear it out. */
export interface Ground {
  readonly from: string;
  readonly to: string;
  readonly type: DerivedEdge["type"];
  readonly basis: DerivedEdge["basis"];
  readonly claims: readonly { readonly id: string; readonly source: string }[];
}

/** A derived edge before it has a key. */
export interface DerivedTie {
  readonly from: string;
  readonly to: string;
  readonly attributes: DerivedEdge;
}

/**
 * Makes one tie of all grounds of equal ends, type and basis; its weight is the number of distinct sources. In the
 * order in which each is first met.
 */
export function joinGrounds(grounds: readonly Ground[]): readonly DerivedTie[] {
  const groups = groupByKey(grounds, ({ from, type, to, basis }) => `${from} ${type} ${to} ${basis}`);
  return [...groups.values()].flatMap(joinGroup);
}

function joinGroup(grounds: readonly Ground[]): readonly DerivedTie[] {
  const [first] = grounds;
  if (!first) return [];
  const { from, to, type, basis } = first;
  const claims = grounds.flatMap((ground) => ground.claims);
  const claimIds = [...new Set(claims.map(({ id }) => id))].sort();
  const sourceIds = [...new Set(claims.map(({ source }) => source))].sort();
  return [{ from, to, attributes: { type, basis, claimIds, sourceIds, weight: sourceIds.length } }];
}
