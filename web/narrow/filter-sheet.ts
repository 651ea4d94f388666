import { html } from "lit";
import { ModalPart } from "../modal-part.ts";
import type { PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { filterSheetStyles } from "./filter-sheet-styles.ts";

/** So far in pixels, or so fast in pixels a millisecond, a sheet is pulled down to be put away. */
const PULLED = { far: 90, fast: 0.6 };

interface Pull {
  readonly from: number;
  readonly since: number;
}

/**
 * `<claim-graph-filter-sheet>`: the facets in a sheet over the page, where the rail has no room for them. A reader puts
 * it away by its button, Escape, a pull or a tap beside it.
 */
export class FilterSheetElement extends ModalPart {
  static override styles = [baseStyles, filterSheetStyles];
  #pull: Pull | undefined;

  protected override renderPart(input: PartInput): unknown {
    const { say, language } = input.reader;
    return html`<dialog lang=${language} aria-label=${say.facets.title} @cancel=${this.shut} @submit=${this.shut} @click=${this.clickOutside}
        @keydown=${(event: KeyboardEvent) => event.stopPropagation()}>
      <form method="dialog" @pointerdown=${this.#take} @pointermove=${this.#move} @pointerup=${this.#release} @pointercancel=${this.#release}>
        <span class="bar"></span>
        <button class="close" aria-label=${say.close}>×</button>
      </form>
      <div class="content"><claim-graph-facets .input=${input}></claim-graph-facets></div>
    </dialog>`;
  }

  readonly #take = ({ clientY, timeStamp, target, currentTarget, pointerId }: PointerEvent): void => {
    if (target instanceof Element && target.matches("button")) return;
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
    this.#pull = { from: clientY, since: timeStamp };
  };

  readonly #move = ({ clientY }: PointerEvent): void => {
    if (this.#pull) this.#lower(Math.max(0, clientY - this.#pull.from));
  };

  readonly #release = ({ clientY, timeStamp, type }: PointerEvent): void => {
    if (!this.#pull) return;
    const way = clientY - this.#pull.from;
    const speed = way / Math.max(1, timeStamp - this.#pull.since);
    this.#pull = undefined;
    if (type === "pointerup" && (way > PULLED.far || speed > PULLED.fast)) this.shut();
    else this.#lower(0);
  };

  #lower(way: number): void {
    this.dialog?.style.setProperty("translate", `0 ${way}px`);
  }
}
