import { html } from "lit";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { readingStyles } from "../styles/reading-styles.ts";
import { actorsSideBySide } from "./actors-side-by-side.ts";
import { claimsSideBySide } from "./claims-side-by-side.ts";
import { CompareWithElement } from "./compare-with.ts";
import { comparedList } from "./compared-list.ts";
import { comparisonStyles } from "./comparison-styles.ts";
import { howLinked } from "./how-linked.ts";

/** More could not be read side by side. */
const MOST_COMPARED = 6;
const COMPARE_WITH = "claim-graph-compare-with";

/**
 * `<claim-graph-comparison>`: the nodes of the selection side by side, and how they are linked. Two actors or more
 * where the first is one, two claims where it is a claim; things of other kinds are only asked how they are linked.
 * Two claims that are linked show that link already.
 * Has no edge or scrolling of its own: it stands in the reading panel.
 */
export class ComparisonElement extends PartElement {
  static override styles = [baseStyles, readingStyles, comparisonStyles];

  constructor() {
    super();
    if (!customElements.get(COMPARE_WITH)) customElements.define(COMPARE_WITH, CompareWithElement);
  }

  protected override renderPart({ reader, view, change }: PartInput): unknown {
    const ids = [...new Set(view.selection)].filter((id) => reader.graph.hasNode(id)).slice(0, MOST_COMPARED);
    const [first, second] = ids;
    if (first === undefined || second === undefined) return "";
    const kinds = ids.map((id) => reader.graph.getNodeAttribute(id, "kind"));
    const actors = ids.filter((_, index) => kinds[index] === "Actor");
    const areActors = kinds[0] === "Actor" && actors.length > 1;
    const areClaims = kinds[0] === "Claim" && kinds[1] === "Claim";
    return html`<article class="text comparison" lang=${reader.language}>
      ${comparedList(reader, ids, change)}
      ${areActors ? actorsSideBySide(reader, actors) : areClaims ? claimsSideBySide(reader, first, second) : ""}
      ${ids.slice(1).map((other) => (areClaims && reader.graph.areNeighbors(first, other) ? "" : howLinked(reader, first, other)))}
    </article>`;
  }
}
