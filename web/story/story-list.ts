import { css, html, nothing } from "lit";
import type { Story } from "../../src/model/story.ts";
import { stepOf, type ToldStep } from "../../src/model/story-view.ts";
import { count } from "../messages/message.ts";
import { text } from "../panels/reader.ts";
import { uncheckedMark } from "../panels/unchecked-mark.ts";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { BEGUN, changesTo } from "./walk-story.ts";

const styles = css`
  :host { padding: 0 20px 10px; background: none; }
  :host([empty]) { display: none; }
  h2 { margin-bottom: 4px; font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  a { display: grid; grid-template-columns: 18px minmax(0, 1fr); column-gap: 8px; align-items: start; margin: 0 -8px; padding: 5px 8px; border-radius: 8px; text-decoration: none; line-height: 1.35; }
  a:hover { background: color-mix(in srgb, var(--ink) 6%, transparent); }
  svg { margin-top: 1px; color: var(--accent); }
  .name { font-weight: 600; text-wrap: pretty; }
  .summary { grid-column: 2; font-size: var(--text-note); color: var(--muted); text-wrap: pretty; }
  /* In the rail the legend is to be seen too: there the titles speak for themselves. */
  @media (min-width: 721px) {
    .summary { display: none; }
  }
  @media (max-width: 720px) {
    :host { padding: 4px 16px 12px; }
    a { min-height: 44px; align-content: center; }
  }
`;

/** `<claim-graph-stories>`: the stories that are told with a graph, each a link into its first step. */
export class StoryListElement extends PartElement {
  static override styles = [baseStyles, styles];

  /** Puts the focus on the link of a story, if it can be seen; says whether it could. */
  focusOn(id: string): boolean {
    const link = this.renderRoot.querySelector<HTMLElement>(`a[data-story="${CSS.escape(id)}"]`);
    link?.focus();
    return link !== null && this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === link;
  }

  protected override renderPart(input: PartInput): unknown {
    const { reader } = input;
    const stories = reader.graph.getAttribute("stories") ?? [];
    this.toggleAttribute("empty", stories.length === 0);
    if (stories.length === 0) return nothing;
    const say = reader.say.story;
    return html`<nav aria-labelledby="title">
      <h2 id="title">${say.stories}</h2>
      <ul>${stories.map((story) => html`<li>${storyLink(input, story, stories)}</li>`)}</ul>
    </nav>`;
  }
}

function storyLink({ reader, view, change }: PartInput, story: Story, stories: readonly Story[]): unknown {
  const { language } = reader;
  const say = reader.say.story;
  const begin = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const told: ToldStep | undefined = stepOf(stories, { id: story.id, step: 1 });
    if (!told) return;
    BEGUN.add(reader.graph);
    // The picture is about to get another size: the camera finds its place when it has it.
    change({ ...changesTo(told, view, reader, { width: 0, height: 0, covered: 0 }), camera: undefined });
  };
  return html`<a href=${`#v=1&story=${story.id}&step=1`} data-story=${story.id} @click=${begin}>
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"><path d="M5.5 3.5v9l7-4.5Z"></path></svg>
    <span class="name">${text(reader, story.title)}</span>
    <span class="summary">${text(reader, story.summary)} ${count(say.steps, story.steps.length, language)}${uncheckedMark(reader, story.summary)}</span>
  </a>`;
}
