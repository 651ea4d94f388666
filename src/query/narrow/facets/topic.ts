import { wholeGraphOf } from "../../time/as-known-on.ts";
import type { ClaimFacet } from "../facet.ts";

const OFFERED: ReadonlySet<string> = new Set(["Topic", "Event"]);
/** What a claim can be about; an actor is not offered, and a link may name one all the same. */
const KNOWN: ReadonlySet<string> = new Set([...OFFERED, "Actor"]);

/** What it is about, and the topics those belong to; with stances chosen, what it takes one of those on. */
export const topic: ClaimFacet = {
  id: "topic",
  filter: "topic",
  names: "nodes",
  knows: (value, { graph }) => {
    const whole = wholeGraphOf(graph);
    return whole.hasNode(value) && KNOWN.has(whole.getNodeAttribute(value, "kind"));
  },
  offers: (value, { graph }) => graph.hasNode(value) && OFFERED.has(graph.getNodeAttribute(value, "kind")),
  valuesOf: ({ about }, { withWider }, others) => {
    const stances = others.get("stance");
    return about.flatMap(({ topic: subject, stance }) =>
      stances === undefined || (stance !== undefined && stances.has(stance)) ? withWider(subject) : [],
    );
  },
};
