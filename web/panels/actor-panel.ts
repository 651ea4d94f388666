import { html, nothing } from "lit";
import { compareText } from "../../src/base/compare-text.ts";
import type { ActorNode } from "../../src/model/attributes.ts";
import { peopleOf, type Representative } from "../../src/query/people-of.ts";
import { count, fill } from "../messages/message.ts";
import { claimItem } from "./claim-item.ts";
import { heading } from "./heading.ts";
import { linkItems } from "./link-items.ts";
import { nodeLink } from "./node-link.ts";
import { claimsBy, foreignLanguage, nameOf, type ReadClaim, type Reader, text } from "./reader.ts";
import { section } from "./section.ts";
import { standingItems } from "./standing.ts";
import { tieItems } from "./ties.ts";

/** A voice: what it is, what it says by topic, whom it agrees and clashes with, who speaks about it, its other ties. */
export function actorPanel(reader: Reader, id: string, actor: ActorNode): unknown {
  const { say, language, vocabulary } = reader;
  const isPerson = vocabulary.isA(actor.type, "Person");
  const claims = claimsBy(reader, id, "asserts");
  const own = new Set(claims.map((one) => one.id));
  const apparent = claimsBy(reader, id, "apparentlyAsserts");
  const about = claimsBy(reader, id, "about");
  const description = text(reader, actor.description);
  const people = peopleOf(reader.graph, id);
  const aliases = actor.aliases ?? [];
  return html`
    ${heading(reader, actor)}
    <h2 lang=${foreignLanguage(reader, actor) ?? nothing}>${text(reader, actor.labels) || actor.label}</h2>
    ${aliases.length === 0 ? nothing : html`<p class="aliases">${fill(say.actor.alias, { names: aliases.join(", ") })}</p>`}
    ${description === "" ? nothing : html`<p class="description">${description}</p>`}
    ${section(nothing, tieItems(reader, id, "roles"), "plain roles")}
    <claim-graph-compare-with .input=${{ reader, id }}></claim-graph-compare-with>
    ${claims.length + apparent.length + about.length + people.length === 0 ? html`<p class="muted">${say.actor.silent}</p>` : nothing}
    ${
      claims.length === 0
        ? nothing
        : html`<section>
            <h3>${isPerson ? say.actor.saysPerson : say.actor.says} <span class="count">${count(say.claimCount, claims.length, language)}</span></h3>
            ${byTopic(reader, claims).map(([topic, said]) => html`<h4>${topicName(reader, topic)}</h4>${claimList(reader, said)}`)}
          </section>`
    }
    ${people.length === 0 ? nothing : html`<section><h3>${say.actor.throughPeople}</h3>${people.map((one) => personSays(reader, one))}</section>`}
    ${section(say.actor.standing, standingItems(reader, id), "plain")}
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
    ${section(say.actor.ties, tieItems(reader, id, "others"), "plain")}
  `;
}

/** What one of an organisation's people says, by topic. */
function personSays(reader: Reader, { id, claims }: Representative): unknown {
  const { say, language } = reader;
  return html`<h4 class="who">${nodeLink(reader, id)} <span class="count">${count(say.claimCount, claims.length, language)}</span></h4>
    ${byTopic(reader, claims).map(([topic, said]) => html`<h5>${topicName(reader, topic)}</h5>${claimList(reader, said)}`)}`;
}

function topicName(reader: Reader, topic: string): unknown {
  return topic === "" ? reader.say.actor.otherTopics : nodeLink(reader, topic);
}

/** Claims of one voice, which the heading names. */
function claimList(reader: Reader, claims: readonly ReadClaim[]): unknown {
  return html`<ul class="claims">${claims.map((one) => claimItem(reader, one, false))}</ul>`;
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
