import { html, type PropertyValues } from "lit";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { readingStyles } from "../styles/reading-styles.ts";
import { actorsSideBySide } from "./actors-side-by-side.ts";
import { claimsSideBySide } from "./claims-side-by-side.ts";
import { CompareWithElement } from "./compare-with.ts";
import { comparedList } from "./compared-list.ts";
import { comparisonStyles } from "./comparison-styles.ts";
import { howLinked } from "./how-linked.ts";
import { showLinks } from "./show-links.ts";

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
  static override properties = { ...PartElement.properties, asksLink: { attribute: false } };
  /** The two of which the reader has asked how they are linked: that is then read first. */
  declare asksLink: readonly string[] | undefined;
  #answered = "";

  constructor() {
    super();
    if (!customElements.get(COMPARE_WITH)) customElements.define(COMPARE_WITH, CompareWithElement);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const selected = String(this.input?.view.selection);
    if (selected === this.#answered) return;
    this.#answered = selected;
    if (selected === String(this.asksLink)) showLinks(this.renderRoot);
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
