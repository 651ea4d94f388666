import { html, nothing } from "lit";
import type { Messages } from "../messages/messages.ts";

/** What has become of a wish to copy: which field, and whether the browser has let it happen. */
export interface Copying {
  readonly field: string;
  readonly done: boolean;
}

/** A text to take along. */
interface CopyField {
  /** Names it in the dialog. */
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly text: string;
  /** Code keeps its letters of one width. */
  readonly isCode?: boolean;
  readonly rows: number;
}

/** A text with a button that copies it; where the browser refuses, the text is marked and it is said what to do. */
export function copyField(
  say: Messages["share"],
  { id, label, note, text, isCode, rows }: CopyField,
  copying: Copying | undefined,
  tell: (copying: Copying) => void,
): unknown {
  const own = copying?.field === id ? copying : undefined;
  const copy = async ({ currentTarget }: Event) => {
    const field = currentTarget instanceof Element ? currentTarget.parentElement?.querySelector("textarea") : null;
    const done = await write(text);
    if (!done) {
      field?.focus();
      field?.select();
    }
    tell({ field: id, done });
  };
  return html`<div class="copy">
    <label for=${id}>${label}</label>
    ${note === undefined ? nothing : html`<p class="muted" id=${`${id}-note`}>${note}</p>`}
    <textarea id=${id} class=${isCode ? "code" : ""} readonly rows=${rows} spellcheck="false" aria-describedby=${note === undefined ? nothing : `${id}-note`}
      .value=${text} @focus=${mark}></textarea>
    <button type="button" class="chip" aria-label=${`${own?.done ? say.copied : say.copy}: ${label}`} @click=${copy}>${own?.done ? say.copied : say.copy}</button>
    <p class="said" role="status">${own ? (own.done ? html`<span class="unseen">${say.copied}</span>` : say.copyByHand) : nothing}</p>
  </div>`;
}

function mark({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) target.select();
}

/** Says whether the text is on the clipboard. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
