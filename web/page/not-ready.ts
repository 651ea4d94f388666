import { html } from "lit";
import type { Language } from "../../src/model/text.ts";
import type { Loaded } from "../load-graph.ts";
import { fill } from "../messages/message.ts";
import { messagesIn } from "../messages/messages.ts";

/** What stands under the page's own title while the graph is on its way, or where it does not come. */
export function notReady(state: Exclude<Loaded["state"], "ready">, src: string, language: Language): unknown {
  const say = messagesIn(language).states;
  const reason = state === "unreachable" ? fill(say.unreachable, { file: src }) : say.notGraph;
  const sentence =
    state === "loading"
      ? html`<p class="state loading" role="status">${say.loading}</p>`
      : html`<p class="state error" role="alert">${fill(say.broken, { reason })}</p>`;
  return html`<div class="app waiting" lang=${language}><slot></slot>${sentence}</div>`;
}
