import type { Reached, Way } from "./best-paths.ts";
import type { PathStep } from "./path-step.ts";

/** What it costs a path to run through a node that a path before it ran through. */
const REPEATED = 3;

/** The cheapest path, then one by one those that are cheap and repeat little; ties stay in their order. */
export function variedPaths(
  { ways, total }: Reached,
  most: number,
): { readonly paths: readonly (readonly PathStep[])[]; readonly total: number } {
  const left = new Set(ways);
  const used = new Set<string>();
  const paths: (readonly PathStep[])[] = [];
  while (paths.length < most) {
    let best: Way | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const way of left) {
      const cost = way.cost + REPEATED * between(way).filter((id) => used.has(id)).length;
      if (cost < least) [best, least] = [way, cost];
    }
    if (!best) break;
    left.delete(best);
    paths.push(best.steps);
    for (const id of between(best)) used.add(id);
  }
  return { paths, total };
}

function between({ steps }: Way): readonly string[] {
  return steps.slice(0, -1).map(({ to }) => to);
}
