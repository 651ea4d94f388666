import { html, nothing } from "lit";
import type { PathStep } from "../../src/query/paths/path-step.ts";
import { shortestPaths } from "../../src/query/paths/shortest-paths.ts";
import { rememberLast } from "../../src/query/remember-last.ts";
import { count, fill } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import { nameOf } from "../panels/reader.ts";
import { pathSteps } from "./path-steps.ts";
import { withNodes } from "./with-nodes.ts";

const findOnce = rememberLast(
  (graph, [from, to]: readonly [string, string]) => shortestPaths(graph, from, to),
  (ends) => ends.join("\n"),
);

/** How two things are linked: the shortest ways from one to the other, the most telling open, the others folded. */
export function howLinked(reader: Reader, from: string, to: string): unknown {
  const { language } = reader;
  const { compare } = reader.say;
  const { paths, total, byPublication, leftOut } = findOnce(reader.graph, [from, to]);
  const [first, ...others] = paths;
  const title = linkQuestion(reader, from, to);
  if (!first) return html`<section class="linked" tabindex="-1"><h3>${title}</h3><p>${compare.noWay}</p></section>`;
  const steps = count(compare.steps, first.length, language);
  const ways = fill(count(compare.ways, total, language), { steps });
  const way = (path: readonly PathStep[]) => html`<li>${pathSteps(reader, path)}</li>`;
  return html`<section class="linked" tabindex="-1">
    <h3>${title}</h3>
    <p class="muted">${total > paths.length ? fill(compare.someWays, { ways, shown: paths.length }) : ways}</p>
    ${byPublication ? html`<p class="note">${compare.byPublication}</p>` : nothing}
    <ul class="ways">${way(first)}</ul>
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${count(compare.otherWays, others.length, language)}</summary>
            <ul class="ways">${others.map(way)}</ul>
          </details>`
    }
    ${leftOut.length === 0 ? nothing : html`<p class="note">${withNodes(reader, compare.leftOut, { names: leftOut })}</p>`}
  </section>`;
}

/** The question in the reader's words; a claim's name would not fit into it. */
export function linkQuestion(reader: Reader, from: string, to: string): string {
  const { say, graph } = reader;
  const { compare } = say;
  const isClaim = [from, to].some((id) => graph.getNodeAttribute(id, "kind") === "Claim");
  return isClaim
    ? compare.howClaimsLinked
    : fill(compare.howLinked, { a: nameOf(reader, from), b: nameOf(reader, to) });
}
