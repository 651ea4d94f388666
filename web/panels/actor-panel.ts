import { html, nothing } from "lit";
import { compareText } from "../../src/base/compare-text.ts";
import type { ActorNode } from "../../src/model/attributes.ts";
import { count, fill } from "../messages/message.ts";
import { claimItem } from "./claim-item.ts";
import { heading } from "./heading.ts";
import { linkItems } from "./link-items.ts";
import { nodeLink } from "./node-link.ts";
import { claimsBy, nameOf, type ReadClaim, type Reader, text } from "./reader.ts";
import { section } from "./section.ts";
import { tieItems } from "./ties.ts";

/** A voice: what it is, what it is tied to, what it says by topic, whom it clashes with, who speaks about it. */
export function actorPanel(reader: Reader, id: string, actor: ActorNode): unknown {
  const { say, language, vocabulary } = reader;
  const isPerson = vocabulary.isA(actor.type, "Person");
  const claims = claimsBy(reader, id, "asserts");
  const own = new Set(claims.map((one) => one.id));
  const apparent = claimsBy(reader, id, "apparentlyAsserts");
  const about = claimsBy(reader, id, "about");
  const description = text(reader, actor.description);
  const aliases = actor.aliases ?? [];
  return html`
    ${heading(reader, actor)}
    <h2>${text(reader, actor.labels) || actor.label}</h2>
    ${aliases.length === 0 ? nothing : html`<p class="aliases">${fill(say.actor.alias, { names: aliases.join(", ") })}</p>`}
    ${description === "" ? nothing : html`<p class="description">${description}</p>`}
    ${section(say.actor.ties, tieItems(reader, id), "plain")}
    ${claims.length + apparent.length + about.length === 0 ? html`<p class="muted">${say.actor.silent}</p>` : nothing}
    ${
      claims.length === 0
        ? nothing
        : html`<section>
            <h3>${isPerson ? say.actor.saysPerson : say.actor.says} <span class="count">${count(say.claimCount, claims.length, language)}</span></h3>
            ${byTopic(reader, claims).map(
              ([topic, said]) => html`<h4>${topic === "" ? say.actor.otherTopics : nodeLink(reader, topic)}</h4>
                <ul class="claims">${said.map((one) => claimItem(reader, one, false))}</ul>`,
            )}
          </section>`
    }
    ${section(
      say.actor.agreement,
      claims.flatMap((one) => linkItems(reader, one.id, own)),
      "claims",
    )}
    ${section(
      say.actor.apparently,
      apparent.map((one) => claimItem(reader, one, true)),
      "claims",
    )}
    ${section(
      isPerson ? say.actor.spokenAboutPerson : say.actor.spokenAbout,
      about.map((one) => claimItem(reader, one, true)),
      "claims",
    )}
  `;
}

/** Claims under the first thing each is about; the largest group first, what is about nothing last. */
function byTopic(reader: Reader, claims: readonly ReadClaim[]): readonly (readonly [string, readonly ReadClaim[]])[] {
  const groups = new Map<string, ReadClaim[]>();
  for (const one of claims) {
    const topic = one.claim.about[0]?.topic ?? "";
    groups.set(topic, [...(groups.get(topic) ?? []), one]);
  }
  return [...groups].sort(
    ([a, left], [b, right]) =>
      Number(a === "") - Number(b === "") ||
      right.length - left.length ||
      compareText(nameOf(reader, a), nameOf(reader, b)),
  );
}
