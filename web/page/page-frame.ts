import { html, nothing } from "lit";
import type { Language } from "../../src/model/text.ts";
import type { View } from "../../src/model/view.ts";
import type { Standing } from "../embed/standing.ts";
import type { Around } from "./around.ts";
import { wordless } from "./not-ready.ts";
import type { PageState } from "./page-state.ts";

/** What the page stands in. */
interface Frame {
  readonly view: View;
  readonly state: PageState;
  readonly language: Language;
  readonly standing: Pick<Standing, "isPage" | "reads" | "isFree">;
  /** Undefined until it has come: the picture does not wait for it. */
  readonly around: Around | undefined;
  /** What a screen reader calls the picture, once there are words. */
  readonly label: string | undefined;
  readonly set: (changes: Partial<PageState>) => void;
  /** The keyboard comes into the picture, and goes. */
  readonly enter: () => void;
  readonly leave: () => void;
}

/** The places of the page: the rail, the picture between what is over and under it, the panel. */
export function pageFrame({ view, state, language, standing, around, label, set, enter, leave }: Frame): unknown {
  const { railOpen, sheet, sought } = state;
  const { isPage, reads, isFree } = standing;
  const kinds = [railOpen && "rail-open", reads && "plain", !isFree && "guarded", view.as];
  const reading = around?.isReading && `reading sheet-${sheet}`;
  const press = () => sought.open && set({ sought: { ...sought, open: false } });
  const come = ({ target }: FocusEvent) => target instanceof Element && target.matches(":focus-visible") && enter();
  return html`<div class=${["app", reading, ...kinds].filter(Boolean).join(" ")} lang=${language}>
    ${around ? around.rail : reads ? nothing : html`<div class="rail"><slot></slot></div>`}
    <div class="stage" role=${isPage ? "main" : nothing} @pointerdown=${press} @click=${() => set({ begun: true })}>
      <p class="headline">${around?.headline}</p>
      <div class="view">
        <div class="picture" role="application" tabindex="0" aria-label=${label ?? nothing} aria-describedby="picture-keys"
          ?hidden=${view.as === "table"} @focus=${come} @blur=${leave}></div>
        ${around?.overPicture ?? wordless(language)}
      </div>
      ${around?.underPicture}
    </div>
    ${around?.panel} ${around?.aboutPicture}
  </div>`;
}
