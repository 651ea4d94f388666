import type { Story } from "../../src/model/story.ts";
import type { View } from "../../src/model/view.ts";
import type { ViewChanges } from "../change-view.ts";
import type { Around, drawAround } from "../page/around.ts";
import type { Page } from "../page/page.ts";
import { changesBetween, VIEW_ATTRIBUTES, viewOfAttributes } from "./attributes.ts";
import type { Embed } from "./embed.ts";
import type { Embedding } from "./embedding.ts";
import { tellView } from "./events.ts";
import { isFramed, type Mode, modeOf } from "./mode.ts";

/** What this needs of a `<claim-graph>`. */
interface Host extends Omit<Embedding, "element" | "signal"> {
  readonly element: HTMLElement & { readonly hash: boolean; mode: Mode | undefined; requestUpdate(): void };
  readonly change: (changes: ViewChanges) => void;
}

/** How a `<claim-graph>` stands in the page around it: what that asks for by attributes, and what it is told. */
export class Standing {
  readonly #host: Host;
  #embed: Embed | undefined;
  #life: AbortSignal | undefined;
  #asksEmbed = false;
  #told: View | undefined;
  /** What the attributes asked for when they were last looked at, also in an earlier place on the page. */
  #asked: View | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether the element is the page, and not a part of somebody's. */
  get isPage(): boolean {
    return this.#host.element.hash;
  }

  /** Whether there is the picture or a story alone. */
  get reads(): boolean {
    const { hash, mode } = this.#host.element;
    return modeOf(mode, hash) === "read";
  }

  /** Whether wheel and finger are the picture's, and not the page's around. */
  get isFree(): boolean {
    const { element } = this.#host;
    return element.getAttribute("wheel") === "zoom" || (element.hash && !isFramed() && !this.reads);
  }

  /** The view that the attributes ask for. */
  asked(): View {
    return viewOfAttributes((name) => this.#host.element.getAttribute(name));
  }

  /** Follows the attributes and, in somebody's page, fetches what is for it, until the signal aborts. */
  begin(signal: AbortSignal): void {
    const { element, change } = this.#host;
    [this.#told, this.#embed, this.#asksEmbed, this.#life] = [undefined, undefined, false, signal];
    const follow = () => {
      const before = this.#asked;
      this.#asked = this.asked();
      const changes = before ? changesBetween(before, this.#asked) : {};
      if (Object.keys(changes).length > 0) change(changes);
    };
    // Nobody was told of what has changed while the element stood nowhere.
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(element, { attributeFilter: [...VIEW_ATTRIBUTES] });
    signal.addEventListener("abort", () => observer.disconnect(), { once: true });
    if (!element.hash || isFramed() || this.reads) void this.#beginEmbed();
  }

  /** What stands around the picture; undefined until it has come. */
  around(page: Page, drawWhole: typeof drawAround): Around | undefined {
    const explore = () => {
      this.#host.element.mode = "explore";
    };
    // Before it is seen how much of the picture the panel covers.
    this.#embed?.dress();
    if (!this.reads) return drawWhole(page);
    // An element that is the page can be told so at any time.
    void this.#beginEmbed();
    return this.#embed?.drawAround(page, explore);
  }

  /** Tells what is new in the view, once the picture shows it. */
  tell(view: View, stories: readonly Story[] | undefined): void {
    if (this.#told === view) return;
    const before = this.#told;
    this.#told = view;
    tellView(this.#host.element, before, view, stories);
  }

  async #beginEmbed(): Promise<void> {
    const signal = this.#life;
    if (!signal || this.#asksEmbed) return;
    this.#asksEmbed = true;
    const { beginEmbed } = await import("./embed.ts");
    if (signal.aborted) return;
    const { element, root, view, page } = this.#host;
    this.#embed = beginEmbed({ element, root, view, page, signal }, () => this.isFree);
    element.requestUpdate();
  }
}
