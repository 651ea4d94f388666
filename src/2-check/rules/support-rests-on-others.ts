import { LINK_FAULTS } from "../../diagnostics/faults/links.ts";
import { inside } from "../../diagnostics/place.ts";
import type { Rule } from "../rule.ts";

interface Support {
  /** Position of the claim that is supported. */
  readonly to: number;
  /** Position among the links of the claim that supports. */
  readonly link: number;
}

export const supportRestsOnOthers: Rule = {
  name: "support-rests-on-others",
  holds: "No claim is borne out by itself, however long the chain of claims that support each other.",
  check: ({ records, index, placeOf }, report) => {
    const supports = new Map<number, readonly Support[]>();
    records.claims.forEach(({ links, source }, position) => {
      const own = links?.flatMap((link, at): readonly Support[] => {
        const to = link.type === "supports" ? index.findClaim(link.to, source)?.index : undefined;
        return to === undefined || to === position ? [] : [{ to, link: at }];
      });
      if (own && own.length > 0) supports.set(position, own);
    });

    const done = new Set<number>();
    for (const start of supports.keys()) {
      // A walk without recursion: chains may be as long as the data set.
      const path: number[] = [];
      const onPath = new Map<number, number>();
      const pending: number[] = [];
      const enter = (claim: number): void => {
        onPath.set(claim, path.length);
        path.push(claim);
        pending.push(0);
      };
      if (!done.has(start)) enter(start);
      while (path.length > 0) {
        const claim = path[path.length - 1] ?? start;
        const at = pending[pending.length - 1] ?? 0;
        const next = supports.get(claim)?.[at];
        if (!next) {
          done.add(claim);
          onPath.delete(claim);
          path.pop();
          pending.pop();
          continue;
        }
        pending[pending.length - 1] = at + 1;
        const since = onPath.get(next.to);
        if (since !== undefined) {
          const circle = [...path.slice(since), next.to].map((position) => records.claims[position]?.id ?? "");
          report(LINK_FAULTS.supportInCircle(inside(placeOf("claims", claim), "links", next.link, "to"), circle));
        } else if (!done.has(next.to)) enter(next.to);
      }
    }
  },
};
