import { html } from "lit";
import type { MetStances } from "../../src/query/compare/meet-stances.ts";
import { nodeLink } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { sides } from "./sides.ts";

/** Subjects on which voices take the same side, or opposite ones, with the claims that say so. */
export function stanceItems(
  reader: Reader,
  stances: readonly MetStances[],
  side: MetStances["side"],
): readonly unknown[] {
  const { sameSide, oppositeSides } = reader.say.compare;
  return stances
    .filter((one) => one.side === side)
    .map(
      ({ subject, voices }) => html`<li class="pair">
        <p class="relation">${side === "same" ? sameSide : oppositeSides} ${nodeLink(reader, subject)}</p>
        ${sides(reader, voices)}
      </li>`,
    );
}
