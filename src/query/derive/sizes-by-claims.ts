/** What claims bear out, between two nodes. */
interface Borne {
  readonly from: string;
  readonly to: string;
  readonly attributes: { readonly claimIds?: readonly string[] };
}

const SMALLEST = 5;
const STEP = 1.4;

/** Radii in layout units of nodes at the ends of ties: their areas grow with the number of claims. */
export function sizesByClaims(ties: readonly Borne[]): ReadonlyMap<string, number> {
  const claims = new Map<string, Set<string>>();
  for (const { from, to, attributes } of ties) {
    for (const id of [from, to]) {
      const known = claims.get(id) ?? new Set<string>();
      for (const claim of attributes.claimIds ?? []) known.add(claim);
      claims.set(id, known);
    }
  }
  return new Map([...claims].map(([id, { size }]) => [id, sizeOf(size)]));
}

/** The radius of a node with as many claims behind it. */
export function sizeOf(claims: number): number {
  return SMALLEST + STEP * Math.sqrt(claims);
}
