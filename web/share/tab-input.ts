import { html, nothing } from "lit";
import type { PartInput } from "../part.ts";
import type { Copying } from "./copy-field.ts";
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

/** Says that an address leads nowhere for others. */
export function localNote(words: string, { isLocal }: SiteAround): unknown {
  return isLocal ? html`<p class="warning">${words}</p>` : nothing;
}
