import type { PictureItems } from "../../src/picture/items/picture-items.ts";
import { choosesSame } from "./find-in-items.ts";
import type { Insets } from "./picture.ts";
import type { Reach } from "./sight.ts";

/** No panel covers less, in pixels; the line of instruction does. */
const LEAST_PANEL = 120;
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Knows when what is chosen is to be brought in sight, and how much of its surroundings: all of them when it was chosen
 * from elsewhere, or when a panel comes to lie over the picture; it alone once the reader has moved the camera or a link
 * has said where it stands. Asks once what is shown and what is covered are both known.
 */
export class KeepInSight {
  readonly #bring: (reach: Reach) => boolean;
  #reach: Reach = "itself";
  #insets = NO_INSETS;
  #asked = false;
  #awaits = false;
  #pointed: string | undefined;

  /** `bring` says whether there was a picture to bring something in sight of. */
  constructor(bring: (reach: Reach) => boolean) {
    this.#bring = bring;
  }

  get insets(): Insets {
    return this.#insets;
  }

  shown(items: PictureItems, before: PictureItems): void {
    if (!choosesSame(items, before)) {
      // What was pointed at in the picture is before the reader's eyes: that picture does not jump.
      this.#reach = isChosen(items, this.#pointed) ? "near" : "all";
    }
    this.#ask();
  }

  covered(insets: Insets): void {
    if (isCovered(this.#insets)) this.#reach = "itself";
    this.#insets = insets;
    this.#ask();
  }

  /** Something was chosen in the picture itself. */
  pointed(id: string | undefined): void {
    this.#pointed = id;
  }

  /** The reader, or a link, has moved the camera. */
  moved(): void {
    this.#reach = "itself";
  }

  /** There is a picture now, or one of another size: what was brought in sight with its surroundings stays so. */
  laid(): void {
    if (this.#awaits || this.#reach !== "itself") this.#ask();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    // Not before a link has said where the camera stands.
    setTimeout(() => {
      this.#asked = false;
      this.#awaits = !this.#bring(this.#reach);
    });
  }
}

function isCovered({ right, bottom }: Insets): boolean {
  return right >= LEAST_PANEL || bottom >= LEAST_PANEL;
}

function isChosen({ nodes, edges, standing }: PictureItems, id: string | undefined): boolean {
  const items = [...(standing?.nodes ?? nodes), ...(standing?.edges ?? edges)];
  return items.some((item) => item.selected && item.id === id);
}
