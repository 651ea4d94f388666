import { html, nothing } from "lit";
import { isWebAddress } from "../../src/base/is-web-address.ts";
import type { PassageEvidence } from "../../src/model/evidence.ts";
import { passageUrl } from "../../src/model/passage-url.ts";
import { fill } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";

/** The way to the passages behind one step, in a line: "Read in the article". */
export function passageLinks({ say }: Reader, evidence: readonly PassageEvidence[]): unknown {
  const linked = [...new Set(evidence.map(passageUrl).filter(isWebAddress))];
  if (linked.length === 0) return nothing;
  return html`<p class="passages">
    ${linked.map(
      (url, index) =>
        html`<a href=${url} target="_blank" rel="noopener noreferrer">${linked.length > 1 ? fill(say.claim.readNth, { n: index + 1 }) : say.claim.read}</a> `,
    )}
  </p>`;
}
