import { LitElement } from "lit";
import type { View } from "../src/model/view.ts";
import type { ChangeView } from "./change-view.ts";
import type { Reader } from "./panels/reader.ts";

/** What the page hands to each of its parts that load later. */
export interface PartInput {
  readonly reader: Reader;
  readonly view: View;
  readonly change: ChangeView;
}

/**
 * A part of the page that is not needed for the first picture: a custom element in a chunk of its own. Until it is
 * defined its tag stands in the page and shows nothing. Renders only once the page has handed it its input.
 */
export abstract class PartElement extends LitElement {
  static override properties = { input: { attribute: false } };
  declare input: PartInput | undefined;

  override render(): unknown {
    return this.input && this.renderPart(this.input);
  }

  protected abstract renderPart(input: PartInput): unknown;
}
