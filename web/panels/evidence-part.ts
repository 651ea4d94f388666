import { html, nothing } from "lit";
import { isWebAddress } from "../../src/base/is-web-address.ts";
import type { PassageEvidence } from "../../src/model/evidence.ts";
import { passageUrl } from "../../src/model/passage-url.ts";
import { fill } from "../messages/message.ts";
import type { Reader } from "./reader.ts";

/** The way to the article: a link to each passage, and the passage in its context where the build carries it. */
export function evidencePart(reader: Reader, evidence: readonly PassageEvidence[], language?: string): unknown {
  const { claim, passageState } = reader.say;
  const linked = evidence.map(passageUrl).filter(isWebAddress);
  const word = (index: number) => (linked.length > 1 ? fill(claim.readNth, { n: index + 1 }) : claim.read);
  return html`
    ${evidence.map(({ text, before, after }) =>
      text === undefined
        ? nothing
        : html`<figure class="passage">
            <figcaption>${claim.passage}</figcaption>
            <blockquote lang=${language ?? ""}>${before ?? ""}<mark>${text}</mark>${after ?? ""}</blockquote>
          </figure>`,
    )}
    <p class="reads">
      ${linked.map(
        (url, index) => html`<a class="read" href=${url} target="_blank" rel="noopener noreferrer">${word(index)}</a>`,
      )}
    </p>
    ${evidence.map(({ state }) =>
      state === "altered" || state === "ambiguous" || state === "missing"
        ? html`<p class="warning">${passageState[state]}</p>`
        : nothing,
    )}
  `;
}
