import { html, nothing } from "lit";
import { compareText } from "../../src/base/compare-text.ts";
import type { Basis } from "../../src/model/wording.ts";
import { ROLE_TYPES } from "../../src/query/role-types.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { basisTag } from "./basis-tag.ts";
import { linkTo, nodeLink } from "./node-link.ts";
import { type Reader, text } from "./reader.ts";

/** Joins a topic to the wider one: nobody states it. */
const WIDER = "broader";

/** A relation from one node's side, however many sources state it. */
interface Tie {
  readonly edge: string;
  readonly words: string;
  readonly other: string;
  /** Roles and periods, as the sources give them. */
  readonly details: readonly string[];
  readonly bases: readonly Basis[];
  /** EDTF; sorts as text does. Empty where no source says when. */
  readonly since: string;
  /** Whether it says what the node is. */
  readonly isRole: boolean;
}

/** Which of a node's relations are meant: what it is, its other ones, or all of them. */
export type TieChoice = "roles" | "others" | "all";

/** A node's relations in the order of time, each as a sentence read from its side: "co-founded Feminita". */
export function tieItems(reader: Reader, id: string, choice: TieChoice = "all"): readonly unknown[] {
  const chosen = tiesOf(reader, id).filter(({ isRole }) => choice === "all" || isRole === (choice === "roles"));
  return chosen.map(({ edge, words, other, details, bases }) => {
    const basis = bases.includes("article") ? undefined : bases[0];
    return html`<li>
      ${linkTo(reader, edge, fill(reader.say.tie, { words }), "quiet")} ${nodeLink(reader, other)}
      ${details.length === 0 ? nothing : html`<span class="muted">(${details.join(", ")})</span>`}
      ${basis === undefined ? nothing : basisTag(reader, basis)}
    </li>`;
  });
}

function tiesOf({ graph, vocabulary, language, ...reader }: Reader, id: string): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const edge of graph.edges(id).sort()) {
    const attributes = graph.getEdgeAttributes(edge);
    const type = vocabulary.edgeTypes.get(attributes.type);
    if (!type || !(type.family === "relation" || type.id === WIDER)) continue;
    const words = (graph.source(edge) === id ? type.labels : type.inverse)[language] || attributes.type;
    const other = graph.opposite(id, edge);
    const role = "role" in attributes ? text({ graph, vocabulary, language, ...reader }, attributes.role) : "";
    const since = ("period" in attributes ? attributes.period : undefined) ?? "";
    const period = since === "" ? "" : formatPeriod(since, reader.say);
    const isRole = graph.source(edge) === id && ROLE_TYPES.has(attributes.type);
    const known = ties.get(`${words}\n${other}`) ?? { edge, words, other, details: [], bases: [], since, isRole };
    ties.set(`${words}\n${other}`, {
      ...known,
      details: [...new Set([...known.details, role, period].filter((detail) => detail !== ""))],
      bases: [...known.bases, ...("basis" in attributes ? [attributes.basis] : [])],
    });
  }
  // What has no date stands last.
  return [...ties.values()].sort(
    (a, b) => Number(a.since === "") - Number(b.since === "") || compareText(a.since, b.since),
  );
}
