import { html, nothing, type TemplateResult } from "lit";
import { plainStoryText } from "../../src/model/story-text.ts";
import type { ToldStep } from "../../src/model/story-view.ts";
import { fill } from "../messages/message.ts";
import { toldLine } from "../panels/claim-item.ts";
import { linkTo } from "../panels/node-link.ts";
import { nameOf, type Reader, text } from "../panels/reader.ts";
import { uncheckedMark } from "../panels/unchecked-mark.ts";
import { shareMark } from "../share/share-mark.ts";
import { askToShare } from "../share/share-tab.ts";
import { storyText } from "./story-text.ts";

/** What a card can be asked to do. */
export interface CardActions {
  readonly go: (number: number) => void;
  readonly back: () => void;
  readonly leave: () => void;
  readonly play: () => void;
  readonly present: () => void;
  readonly notes: () => void;
  readonly showControls: () => void;
}

/** How the story is being told. */
export interface CardState {
  readonly plays: boolean;
  readonly presents: boolean;
  /** Whether the reader has gone from what the step shows. */
  readonly explores: boolean;
  /** What could not be done, in words. */
  readonly trouble: string;
}

const PATHS = {
  leave: "M10 3L5 8l5 5",
  previous: "M10 3L5 8l5 5",
  next: "M6 3l5 5-5 5",
  play: "M5 3.5v9l7-4.5Z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  notes: "M3.5 3h9v7.5L9.5 13h-6ZM6 6.5h4M6 9h2.5",
  present: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
} as const;

function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"><path d=${PATHS[name]}></path></svg>`;
}

/** One step of a story: what is told, on which claims it rests, and the ways on. */
export function storyCard(reader: Reader, told: ToldStep, state: CardState, actions: CardActions): TemplateResult {
  const say = reader.say.story;
  const { story, step } = told;
  const tool = (label: string, name: keyof typeof PATHS, act: () => void, className: string) =>
    html`<button type="button" class=${className} title=${label} aria-label=${label} @click=${act}>${icon(name)}</button>`;
  return html`<section class="card" lang=${reader.language} aria-label=${text(reader, story.title)}>
    <div class="tools">
      <button type="button" class="leave" @click=${actions.leave}>${icon("leave")}${say.leave}</button>
      ${tool(state.plays ? say.pause : say.play, state.plays ? "pause" : "play", actions.play, "tool")}
      <button type="button" class="tool" title=${reader.say.share.title} aria-label=${reader.say.share.title} @click=${(event: Event) => askToShare(event.currentTarget, "link")}>${shareMark()}</button>
      ${tool(say.notes, "notes", actions.notes, "tool wide")} ${tool(say.present, "present", actions.present, "tool wide")}
    </div>
    ${state.trouble === "" ? nothing : html`<p class="trouble" role="alert">${state.trouble}</p>`}
    <div class="telling">
      <h1>${text(reader, story.title)}</h1>
      <h2 tabindex="-1">${text(reader, step.heading)}</h2>
      <div class="words">${storyText(reader, text(reader, step.text))}${uncheckedMark(reader, step.text)}</div>
      ${citedClaims(reader, step.cites ?? [])}
    </div>
    ${state.explores ? wayBack(reader, actions.back) : nothing}
    ${ways(reader, told, actions.go)}
    <button type="button" class="show" @click=${actions.showControls}>${say.showControls}</button>
    <p class="unseen" role="status">${announcementOf(reader, told)}</p>
  </section>`;
}

/** What a screen reader says of a step. */
function announcementOf(reader: Reader, { story, step, number }: ToldStep): string {
  const heading = text(reader, step.heading);
  const place = fill(reader.say.story.announced, { n: number, all: story.steps.length, heading });
  return `${place}. ${plainStoryText(text(reader, step.text))}`;
}

function wayBack(reader: Reader, back: () => void): TemplateResult {
  const say = reader.say.story;
  return html`<p class="astray"><span>${say.exploring}</span>
    <button type="button" class="back" @click=${back}>${say.back}</button></p>`;
}

function citedClaims(reader: Reader, ids: readonly string[]): unknown {
  const { graph } = reader;
  const claims = ids.flatMap((id) => {
    const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
    return claim?.kind === "Claim" ? [{ id, claim }] : [];
  });
  if (claims.length === 0) return nothing;
  return html`<section class="cited"><h3>${reader.say.story.claims}</h3><ul>
    ${claims.map(
      ({ id, claim }) => html`<li>
        <p class="speaker">${nameOf(reader, claim.speaker)}</p>
        ${linkTo(reader, id, text(reader, claim.says) || claim.label, "says")}
        <p class="how">${toldLine(reader, claim)}</p>
      </li>`,
    )}
  </ul></section>`;
}

/** Back, where one is, on; and each step by itself. A way that has come to its end keeps the focus. */
function ways(reader: Reader, { story, number }: ToldStep, go: (number: number) => void): TemplateResult {
  const say = reader.say.story;
  const all = story.steps.length;
  return html`<nav class="ways" aria-label=${say.allSteps}>
    <ol class="dots">
      ${story.steps.map((step, at) => {
        const name = fill(say.stepNamed, { n: at + 1, heading: text(reader, step.heading) });
        return html`<li><button type="button" title=${name} aria-label=${name} aria-current=${at + 1 === number ? "step" : nothing} @click=${() => go(at + 1)}></button></li>`;
      })}
    </ol>
    <div class="pages">
      <button type="button" class="page" title=${say.previous} aria-label=${say.previous} aria-disabled=${number === 1} @click=${() => number > 1 && go(number - 1)}>${icon("previous")}</button>
      <span class="place">${fill(say.place, { n: number, all })}</span>
      <button type="button" class="page onward" title=${say.next} aria-label=${say.next} aria-disabled=${number === all} @click=${() => number < all && go(number + 1)}>${icon("next")}</button>
    </div>
  </nav>`;
}
