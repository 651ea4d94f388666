import { html, nothing } from "lit";
import type { PartInput } from "../part.ts";
import { type Copying, copyField } from "./copy-field.ts";
import { stepView } from "./present-view.ts";
import type { SiteAround } from "./site-around.ts";

/** What every tab is made from. */
export interface TabInput {
  readonly input: PartInput;
  readonly site: SiteAround;
  /** The `<claim-graph>` that the dialog belongs to. */
  readonly host: Element | undefined;
  readonly copying: Copying | undefined;
  readonly tell: (copying: Copying) => void;
}

/** The address of what is seen, and of the step of a story. */
export function linkTab({ input, site, copying, tell }: TabInput): unknown {
  const { share: say } = input.reader.say;
  const step = stepView(input);
  const field = (id: string, label: string, note: string, text: string) =>
    copyField(say, { id, label, note, text, rows: 3 }, copying, tell);
  return html`${localNote(say.local, site)}
    ${step ? field("step-link", say.stepLink, say.stepNote, site.addressOf(step)) : nothing}
    ${field("view-link", say.viewLink, say.viewNote, site.addressOf(input.view))}`;
}

/** Says that an address leads nowhere for others. */
export function localNote(words: string, { isLocal }: SiteAround): unknown {
  return isLocal ? html`<p class="warning">${words}</p>` : nothing;
}
