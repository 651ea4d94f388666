import { html } from "lit";
import { plainStoryText } from "../../src/model/story-text.ts";
import type { ToldStep } from "../../src/model/story-view.ts";
import { fill } from "../messages/message.ts";
import { type Reader, text } from "../panels/reader.ts";
import type { NotesPage } from "./notes-window.ts";
import { stepAt } from "./walk-story.ts";

/** What whoever presents has before them: the notes of the step, what is said there, and what comes next. */
export function notesPage(reader: Reader, told: ToldStep, go: (number: number) => void): NotesPage {
  const say = reader.say.story;
  const { story, step, number } = told;
  const all = story.steps.length;
  const next = number < all ? stepAt(told, number + 1) : undefined;
  const written = plainStoryText(text(reader, step.notes));
  const paragraphs = (source: string) => source.split("\n\n").map((part) => html`<p>${part}</p>`);
  const button = (label: string, to: number) =>
    html`<button type="button" ?disabled=${to < 1 || to > all} @click=${() => go(to)}>${label}</button>`;
  return {
    title: fill(say.notesOf, { title: text(reader, story.title) }),
    language: reader.language,
    content: html`<main>
        <p class="place">${fill(say.place, { n: number, all })}</p>
        <h1>${text(reader, step.heading)}</h1>
        ${written === "" ? html`<p class="said">${say.noNotes}</p>` : paragraphs(written)}
        <div class="said">${paragraphs(plainStoryText(text(reader, step.text)))}</div>
        <p class="next">${next ? fill(say.comesNext, { heading: text(reader, next.step.heading) }) : say.lastStep}</p>
      </main>
      <nav>${button(say.previous, number - 1)} ${button(say.next, number + 1)}</nav>`,
  };
}
