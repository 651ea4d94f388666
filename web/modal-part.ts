import type { PropertyValues } from "lit";
import { PartElement } from "./part.ts";

/**
 * A part that is a modal dialog over the page, open as long as the element stands in it. Says `close` when a reader
 * closes it; the focus goes back to where it was. Its `<dialog>` hands `cancel`, `submit` and `click` to what is here.
 */
export abstract class ModalPart extends PartElement {
  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { dialog } = this;
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  /** At once: the dialog's own word comes a moment later, when it may have been asked for anew. */
  protected readonly shut = (event?: Event): void => {
    event?.preventDefault();
    this.dialog?.close();
    this.dispatchEvent(new Event("close"));
  };

  /** A click beside the dialog closes it: the dialog itself is hit only where its content is not. */
  protected readonly clickOutside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.shut(event);
  };
}
