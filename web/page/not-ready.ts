import { html, nothing } from "lit";
import type { Language } from "../../src/model/text.ts";
import type { Loaded } from "../load-graph.ts";
import { FIRST_WORDS } from "../messages/first-words.ts";
import { fill } from "../messages/message.ts";
import { lacksTexts } from "../messages/messages.ts";

/** What stands under the page's own title while graph and texts are on their way, or where the graph does not come. */
export function notReady(state: Loaded["state"], src: string, language: Language): unknown {
  const say = FIRST_WORDS[language];
  const reason = state === "unreachable" ? fill(say.unreachable, { file: src }) : say.notGraph;
  const sentence =
    state === "loading" || state === "ready"
      ? html`<p class="state loading" role="status">${say.loading}</p>`
      : html`<p class="state error" role="alert">${fill(say.broken, { reason })}</p>`;
  return html`<div class="app waiting" lang=${language}><slot></slot>${sentence}</div>`;
}

/** What stands over the picture where no texts have come; nothing as long as they may. */
export function wordless(language: Language): unknown {
  return lacksTexts(language) ? html`<p class="notice" role="alert">${FIRST_WORDS[language].wordless}</p>` : nothing;
}
