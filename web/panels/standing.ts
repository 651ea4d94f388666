import { html, nothing } from "lit";
import type { DerivedEdge } from "../../src/model/attributes.ts";
import { deriveTies } from "../../src/query/derive/derive-ties.ts";
import { rememberDerived } from "../../src/query/remember-derived.ts";
import { count, fill } from "../messages/message.ts";
import { basisTag } from "./basis-tag.ts";
import { nodeLink } from "./node-link.ts";
import type { Reader } from "./reader.ts";

/** What is clashed over is read before what is agreed on. */
const ORDER: readonly DerivedEdge["type"][] = ["disagreesWith", "inTensionWith", "agreesWith", "inLineWith"];

const tiesOf = rememberDerived(deriveTies);

/** With whom a voice agrees and clashes, each in one line: on how many claims, and whose reading it is. */
export function standingItems(reader: Reader, id: string): readonly unknown[] {
  const { graph, vocabulary, language, say } = reader;
  return ORDER.flatMap((wanted) =>
    tiesOf(graph)
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
