import { html, nothing } from "lit";
import { claimsOf } from "../../src/query/claims-of.ts";
import type { ActorComparison } from "../../src/query/compare/compare-actors.ts";
import { peopleOf } from "../../src/query/people-of.ts";
import { count, type Plural } from "../messages/message.ts";
import { basisTag } from "../panels/basis-tag.ts";
import type { Reader } from "../panels/reader.ts";
import { linkQuestion } from "./how-linked.ts";
import { showLinks } from "./show-links.ts";
import { withNodes } from "./with-nodes.ts";

/** The comparison in two lines: what the articles say, and, told apart, what we read into them. */
export function atAGlance(reader: Reader, found: ActorComparison): unknown {
  const { compare } = reader.say;
  const taking = found.standings.filter(({ narrated }) => !narrated);
  const tally = (isOurs: boolean, stand: string) =>
    taking.filter((one) => (one.basis === "editor") === isOurs && one.stand === stand).length;
  const stances = (side: string) => found.stances.filter((one) => one.side === side).length;
  const said = words(reader, [
    [compare.agreements, tally(false, "agree") + stances("same")],
    [compare.contradictions, tally(false, "clash") + stances("opposite")],
    [compare.qualifications, tally(false, "qualify") + tally(false, "update")],
  ]);
  const read = words(reader, [
    [compare.pairsInLine, tally(true, "agree")],
    [compare.pairsInTension, tally(true, "clash")],
    [compare.qualifications, tally(true, "qualify") + tally(true, "update")],
  ]);
  const isNothing = found.shared.length + found.standings.length + found.saidOfOthers.length === 0;
  const [a = "", b = ""] = found.actors;
  return html`<div class="glance">
    ${found.actors.map((actor) => silence(reader, actor))}
    ${isNothing ? html`<p>${compare.nothingInCommon}</p>` : nothing}
    ${found.shared.length === 0 ? nothing : html`<p>${count(compare.commonTopics, found.shared.length, reader.language)}</p>`}
    ${said === "" ? nothing : html`<p>${said} ${basisTag(reader, "article")}</p>`}
    ${read === "" ? nothing : html`<p>${read} ${basisTag(reader, "editor")}</p>`}
    <button type="button" class="jump" @click=${jump}>${linkQuestion(reader, a, b)}</button>
  </div>`;
}

function words({ language }: Reader, counts: readonly (readonly [Plural, number])[]): string {
  return counts.flatMap(([words, n]) => (n === 0 ? [] : [count(words, n, language)])).join(" · ");
}

/** An organisation may say nothing itself, while those who head it or founded it do. */
function silence(reader: Reader, actor: string): unknown {
  const { graph, say } = reader;
  const people = claimsOf(graph, actor).length > 0 ? [] : peopleOf(graph, actor).map(({ id }) => id);
  if (people.length === 0) return nothing;
  return html`<p>${withNodes(reader, say.compare.noOwnClaims, { name: [actor], people })}</p>`;
}

function jump({ currentTarget }: Event): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  if (root instanceof ShadowRoot) showLinks(root);
}
