import { html, nothing } from "lit";
import type { DerivedEdge } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { deriveTies } from "../../src/query/derive/derive-ties.ts";
import { count, fill } from "../messages/message.ts";
import { basisTag } from "./basis-tag.ts";
import { nodeLink } from "./node-link.ts";
import type { Reader } from "./reader.ts";

/** What is clashed over is read before what is agreed on. */
const ORDER: readonly DerivedEdge["type"][] = ["disagreesWith", "inTensionWith", "agreesWith", "inLineWith"];

type Ties = ReturnType<typeof deriveTies>;
const known = new WeakMap<ClaimGraph, Ties>();

/** With whom a voice agrees and clashes, each in one line: on how many claims, and whose reading it is. */
export function standingItems(reader: Reader, id: string): readonly unknown[] {
  const { graph, vocabulary, language, say } = reader;
  const ties = known.get(graph) ?? deriveTies(graph);
  known.set(graph, ties);
  return ORDER.flatMap((wanted) =>
    ties
      .filter(({ from, to, attributes }) => attributes.type === wanted && (from === id || to === id))
      .map(({ from, to, attributes: { type, basis, claimIds } }) => {
        const words = vocabulary.edgeTypes.get(type)?.labels[language] ?? type;
        return html`<li>
          <span class=${`relation ${type}`}>${fill(say.tie, { words })}</span> ${nodeLink(reader, from === id ? to : from)}
          <span class="muted">${count(say.claimCount, claimIds.length, language)}</span>
          ${basis === "article" ? nothing : basisTag(reader, basis)}
        </li>`;
      }),
  );
}
