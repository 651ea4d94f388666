import { html, nothing } from "lit";
import type { ClaimStanding } from "../../src/query/compare/claim-standing.ts";
import { type ActorComparison, compareActors } from "../../src/query/compare/compare-actors.ts";
import { rememberLast } from "../../src/query/remember-last.ts";
import type { Messages } from "../messages/messages.ts";
import { nodeLink, nodeLinks } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";
import { section } from "../panels/section.ts";
import { atAGlance } from "./at-a-glance.ts";
import { folded } from "./folded.ts";
import { sideClaims } from "./side-claims.ts";
import { sides } from "./sides.ts";
import { stanceItems } from "./stance-items.ts";
import { standingPairs } from "./standing-pairs.ts";
import { withNodes } from "./with-nodes.ts";

/** So many subjects of one voice are named at once. */
const SUBJECTS_SHOWN = 8;
/** So many common subjects stand open. */
const COMMON_SHOWN = 4;

const compareOnce = rememberLast(compareActors, (ids: readonly string[]) => ids.join("\n"));

/** Actors side by side: where they agree and clash, what both speak on, and on what only one does. */
export function actorsSideBySide(reader: Reader, ids: readonly string[]): unknown {
  const { compare } = reader.say;
  const found = compareOnce(reader.graph, ids);
  const { standings, stances, shared, saidOfOthers } = found;
  const taking = standings.filter(({ narrated }) => !narrated);
  const standing = (...stands: readonly string[]) => taking.filter(({ stand }) => stands.includes(stand));
  return html`
    ${atAGlance(reader, found)}
    ${bySide(reader, compare.agree, standing("agree"), stanceItems(reader, stances, "same"))}
    ${bySide(reader, compare.clash, standing("clash"), stanceItems(reader, stances, "opposite"))}
    ${standingPairs(reader, compare.qualify, standing("qualify", "update"))}
    ${
      shared.length === 0
        ? nothing
        : html`<section>
            <h3>${compare.shared}</h3>
            ${folded(
              reader,
              shared,
              COMMON_SHOWN,
              (some) =>
                html`<ul class="subjects">${some.map(({ subject, voices }) => html`<li><h4>${nodeLink(reader, subject)}</h4>${sides(reader, voices)}</li>`)}</ul>`,
            )}
          </section>`
    }
    ${section(
      compare.ofEachOther,
      saidOfOthers.map(
        ({ speaker, about, claims }) =>
          html`<li>
            <h4>${withNodes(reader, compare.saysOf, { speaker: [speaker], about: [about] })}</h4>
            ${sideClaims(
              reader,
              claims.map((id) => ({ id })),
            )}
          </li>`,
      ),
      "subjects",
    )}
    ${standingPairs(
      reader,
      compare.narrated,
      standings.filter(({ narrated }) => narrated),
      [],
      compare.narratedNote,
    )}
    ${section(compare.alone, alone(reader, found), "plain alone")}
  `;
}

/** Only articles say that two agree or contradict each other: the heading says no more than what stands under it. */
function bySide(
  reader: Reader,
  { said, read, both }: Messages["compare"]["agree"],
  standings: readonly ClaimStanding[],
  bySides: readonly unknown[],
): unknown {
  const isRead = standings.some(({ basis }) => basis === "editor");
  const isSaid = bySides.length > 0 || standings.some(({ basis }) => basis !== "editor");
  return standingPairs(reader, isSaid && isRead ? both : isRead ? read : said, standings, bySides);
}

function alone(reader: Reader, { actors, alone }: ActorComparison): readonly unknown[] {
  return actors.flatMap((actor) => {
    const subjects = alone.filter(({ voices }) => voices[0]?.actor === actor).map(({ subject }) => subject);
    if (subjects.length === 0) return [];
    return [
      html`<li>
        <h4>${nodeLink(reader, actor)}</h4>
        ${folded(reader, subjects, SUBJECTS_SHOWN, (some) => html`<p>${nodeLinks(reader, some)}</p>`)}
      </li>`,
    ];
  });
}
