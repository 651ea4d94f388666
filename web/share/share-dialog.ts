import { html, type PropertyValues } from "lit";
import { ModalPart } from "../modal-part.ts";
import type { PartInput } from "../part.ts";
import { hostOf } from "../story/page-around.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { tabList, tabListStyles } from "../tab-list.ts";
import { type CiteState, citeTab, FIRST_CITE } from "./cite-tab.ts";
import type { Copying } from "./copy-field.ts";
import { embedTab } from "./embed-tab.ts";
import { linkTab } from "./link-tab.ts";
import { FIRST_PICTURE, type PictureState, pictureTab } from "./picture-tab.ts";
import { shareStyles } from "./share-styles.ts";
import { SHARE_TABS, type ShareTab } from "./share-tab.ts";
import { siteAround } from "./site-around.ts";
import type { TabInput } from "./tab-input.ts";

/** Keys reach nothing behind the dialog. */
const keepInside = (event: Event): void => event.stopPropagation();

/** `<claim-graph-share>`: what a reader can take along, in a dialog over the page: a link, code, a picture, a reference. */
export class ShareElement extends ModalPart {
  static override styles = [baseStyles, tabListStyles, shareStyles];
  static override properties = {
    ...ModalPart.properties,
    tab: { attribute: false },
    copying: { state: true },
    picture: { state: true },
    cite: { state: true },
  };
  /** The tab that is open. */
  declare tab: ShareTab;
  declare private copying: Copying | undefined;
  declare private picture: PictureState;
  declare private cite: CiteState;

  constructor() {
    super();
    this.tab = "link";
    this.picture = FIRST_PICTURE;
    this.cite = FIRST_CITE;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const opened = changed.has("tab") && changed.get("tab") === undefined;
    if (opened) this.renderRoot.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  protected override renderPart(input: PartInput): unknown {
    const { share: say } = input.reader.say;
    return html`<dialog lang=${input.reader.language} aria-labelledby="title" @cancel=${this.shut} @click=${this.clickOutside} @keydown=${keepInside}>
      <div class="top">
        <form method="dialog" @submit=${this.shut}>
          <h2 id="title">${say.title}</h2>
          <button class="close" aria-label=${say.close}>×</button>
        </form>
        ${tabList({
          tabs: SHARE_TABS.map((name) => ({ name, label: say.tabs[name] })),
          open: this.tab,
          choose: (tab) => this.#open(tab),
          labelledBy: "title",
          panel: "tab",
        })}
      </div>
      <div class="tab" id="tab" role="tabpanel" aria-labelledby=${`tab-${this.tab}`}>${this.#content(input)}</div>
    </dialog>`;
  }

  #content(input: PartInput): unknown {
    const host = hostOf(this);
    const tab: TabInput = {
      input,
      host,
      site: siteAround(input.reader.graph, host),
      copying: this.copying,
      tell: (copying) => {
        this.copying = copying;
      },
    };
    if (this.tab === "link") return linkTab(tab);
    if (this.tab === "embed") return embedTab(tab);
    if (this.tab === "cite")
      return citeTab(tab, this.cite, (changes) => {
        this.cite = { ...this.cite, ...changes };
        this.copying = undefined;
      });
    return pictureTab(tab, this.picture, (changes) => {
      this.picture = { ...this.picture, ...changes };
      if (changes.transparent !== undefined) this.copying = undefined;
    });
  }

  #open(tab: ShareTab): void {
    this.tab = tab;
    this.copying = undefined;
    this.dialog?.scrollTo({ top: 0 });
  }
}
