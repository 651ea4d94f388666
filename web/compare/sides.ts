import { html } from "lit";
import type { Voice } from "../../src/query/compare/spoken-subject.ts";
import { nodeLink } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { sideClaims } from "./side-claims.ts";

/** What each voice says on one thing: two in columns, more below each other. */
export function sides(reader: Reader, voices: readonly Voice[]): unknown {
  return html`<div class=${voices.length === 2 ? "sides two" : "sides"}>
    ${voices.map(
      ({ actor, claims }) => html`<div class="side">
        <p class="voice">${nodeLink(reader, actor)}</p>
        ${sideClaims(reader, claims)}
      </div>`,
    )}
  </div>`;
}
