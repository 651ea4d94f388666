import type { Camera } from "../../src/model/view.ts";
import { Rest } from "./rest.ts";

const RESTS_AFTER_MS = 250;

/** Tells where a picture looks, once its camera has come to rest. */
export class RestingCamera {
  #camera: Camera | undefined;
  readonly #rest: Rest;

  constructor(tell: (camera: Camera) => void) {
    this.#rest = new Rest(() => this.#camera && tell(this.#camera), RESTS_AFTER_MS);
  }

  /** It has moved to a place, or to where there is nothing to be told of. */
  moved(camera: Camera | undefined): void {
    this.#camera = camera;
    this.#rest.stir();
  }
}
