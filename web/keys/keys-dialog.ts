import { html } from "lit";
import type { Messages } from "../messages/messages.ts";
import { ModalPart } from "../modal-part.ts";
import type { PartInput } from "../part.ts";
import { STORY_KEYS } from "../story/story-keys.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { actionOf, KEY_PLACES, KEYS, type KeyPlace } from "./keys.ts";
import { keysStyles } from "./keys-styles.ts";
import { isSwitchedOff, setSingleKeys, singleKeysWork } from "./single-keys.ts";

/** `<claim-graph-keys>`: the list of keys in a dialog over the page. */
export class ClaimGraphKeys extends ModalPart {
  static override styles = [baseStyles, keysStyles];

  protected override renderPart({ reader }: PartInput): unknown {
    const say = reader.say.keys;
    return html`<dialog lang=${reader.language} aria-labelledby="title" @cancel=${this.shut} @submit=${this.shut} @click=${this.clickOutside} @keydown=${this.#pressInside}>
      <form method="dialog">
        <h2 id="title">${say.title}</h2>
        <button class="close" aria-label=${say.close}>×</button>
      </form>
      <div class="setting">
        <label><input type="checkbox" role="switch" aria-describedby="single-keys" .checked=${singleKeysWork()} @change=${this.#switch}>${say.singleKeys}</label>
        <p id="single-keys" class="muted">${say.singleKeysNote}</p>
      </div>
      <div class="places">${KEY_PLACES.map((place) => placeKeys(say, place))}</div>
    </dialog>`;
  }

  readonly #switch = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) setSingleKeys(currentTarget.checked);
  };

  /** Keys reach nothing behind the list; the one that opened it closes it too. */
  readonly #pressInside = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (actionOf(event, "anywhere") === "keys" && !isSwitchedOff(event, [])) this.shut(event);
  };
}

function placeKeys(say: KeysMessages, place: KeyPlace): unknown {
  return html`<section>
    <h3>${say.places[place]}</h3>
    <dl>${[...KEYS, ...STORY_KEYS].filter(({ where }) => where === place).map((entry) => keyLine(say, entry))}</dl>
  </section>`;
}

interface Line {
  readonly id: keyof KeysMessages["does"];
  readonly keys: readonly string[];
  readonly named?: readonly string[];
}

function keyLine(say: KeysMessages, { id, keys, named = keys }: Line): unknown {
  return html`<div><dt>${named.map((key) => keyCap(say, key))}</dt><dd>${say.does[id]}</dd></div>`;
}

/** How the list speaks. */
type KeysMessages = Messages["keys"];

/** Where arrows point to, drawn: the page's font has none. */
const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: "M11 6H1.5M5 2L1 6L5 10",
  ArrowUp: "M6 11V1.5M2 5L6 1L10 5",
  ArrowDown: "M6 1V10.5M2 7L6 11L10 7",
  ArrowRight: "M1 6H10.5M7 2L11 6L7 10",
};

function keyCap(say: KeysMessages, key: string): unknown {
  const names: Readonly<Record<string, string>> = say.names;
  const name = names[key] ?? key;
  const path = ARROWS[key];
  if (path === undefined) return html`<kbd>${name}</kbd>`;
  return html`<kbd><svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d=${path} fill="none" stroke="currentColor" stroke-width="1.4"></path></svg><span class="unseen">${name}</span></kbd>`;
}
