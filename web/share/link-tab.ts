import { html, nothing } from "lit";
import { copyField } from "./copy-field.ts";
import { stepView } from "./present-view.ts";
import { localNote, type TabInput } from "./tab-input.ts";

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
