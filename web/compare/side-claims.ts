import { html, nothing } from "lit";
import type { Stance } from "../../src/model/wording.ts";
import { toldLine } from "../panels/claim-item.ts";
import { linkTo } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { claimAt, text } from "../panels/reader.ts";
import { folded } from "./folded.ts";

/** So many claims are shown at once; a voice that says more is opened. */
const SHOWN = 2;

/** A claim to be shown, and where it stands. */
interface ShownClaim {
  readonly id: string;
  readonly stance?: Stance;
}

/** Claims of one voice in a narrow column: paraphrase, stance, how it reached us; those beyond the first folded away. */
export function sideClaims(reader: Reader, claims: readonly ShownClaim[]): unknown {
  return folded(
    reader,
    claims,
    SHOWN,
    (some) => html`<ul class="said">${some.map((one) => sideClaim(reader, one))}</ul>`,
  );
}

function sideClaim(reader: Reader, { id, stance }: ShownClaim): unknown {
  const found = claimAt(reader, id);
  if (!found) return nothing;
  return html`<li>
    ${linkTo(reader, id, text(reader, found.claim.says) || found.claim.label, "says")}
    <p class="told">
      ${stance === undefined ? nothing : html`<span class="tag stance">${reader.say.claim.stance[stance]}</span>`}
      ${toldLine(reader, found.claim)}
    </p>
  </li>`;
}
