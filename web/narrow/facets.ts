import { html } from "lit";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { countFacet, facetsInUse } from "../../src/query/narrow/count-facets.ts";
import type { FacetId } from "../../src/query/narrow/facet.ts";
import { hiddenBy } from "../../src/query/narrow/hidden-by.ts";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { activeFilters } from "./active-filters.ts";
import { type FacetState, facetBlock } from "./facet-block.ts";
import { facetStyles } from "./facet-styles.ts";

type Standing = Pick<FacetState, "isOpen" | "isWhole" | "query">;

const CLOSED: Standing = { isOpen: false, isWhole: false, query: "" };

/** `<claim-graph-facets>`: what claims can be picked by, with counts; which filters are in use and what they hide. */
export class FacetsElement extends PartElement {
  static override styles = [baseStyles, facetStyles];
  static override properties = { ...PartElement.properties, standing: { state: true } };

  declare private standing: ReadonlyMap<FacetId, Standing>;

  constructor() {
    super();
    this.standing = new Map();
  }

  protected override renderPart(input: PartInput): unknown {
    const { reader } = input;
    const view = plainTypes(input.view, reader.vocabulary, reader.lookOf);
    const say = reader.say.facets;
    return html`<section aria-label=${say.title}>
      <h2>${say.title}</h2>
      ${activeFilters(input, hiddenBy(reader.graph, view))}
      ${facetsInUse(reader.graph).map((facet) => {
        const state = this.#stateOf(facet.id);
        // Of a large graph, counting all the values of all facets would keep the reader waiting.
        return facetBlock(input, facet, state.isOpen ? countFacet(reader.graph, view, facet) : undefined, state);
      })}
    </section>`;
  }

  #stateOf(id: FacetId): FacetState {
    const standing = this.standing.get(id) ?? CLOSED;
    return {
      ...standing,
      set: (changes) => {
        const next = { ...standing, ...changes };
        // A disclosure says that it is open once it has been told so: no need to draw it again.
        if (JSON.stringify(next) !== JSON.stringify(standing)) this.standing = new Map(this.standing).set(id, next);
      },
    };
  }
}
