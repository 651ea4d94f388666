import { isWebAddress } from "../../base/is-web-address.ts";
import { serializeView } from "../../model/serialize-view.ts";
import { escapeHtml } from "../site/escape-html.ts";
import { type Citation, type Deck, SLIDE_WORDS, type Slide, type SlideRun, type SourceLine } from "../slides/deck.ts";
import { slideNotes, sourceNotes, titleNotes } from "../slides/slide-notes.ts";
import type { SlideSizes } from "../slides/slide-sizes.ts";
import { sizeClass } from "./deck-styles.ts";

/** The page in one file, beside the deck. */
export const LIVE_PAGE = "claimgraph.html";

/** A step's slide and what was found out about it. */
export interface StepParts {
  readonly slide: Slide;
  /** Path of its picture, which is `width` by `height` pixels, and what it shows, in words. */
  readonly picture: { readonly path: string; readonly alt: string; readonly width: number; readonly height: number };
  readonly sizes: SlideSizes;
}

/** The first slide. */
export function titleSlide(deck: Deck): string {
  const lines = [...deck.subtitle.split("\n"), deck.date].filter((line) => line !== "");
  return section(
    "",
    `<div class="body title"><h1>${escapeHtml(deck.title)}</h1>
${lines.map((line) => `<p class="subtitle">${escapeHtml(line)}</p>`).join("\n")}</div>`,
    titleNotes(deck),
  );
}

/** The slide of a step: readable as it is, and told which step of the live graph to show. */
export function stepSlide({ slide, picture, sizes }: StepParts, deck: Deck): string {
  const { heading, text, cited, view } = slide;
  const link = serializeView({ ...view, theme: deck.theme.id });
  const step = view.story ? ` data-story="${escapeHtml(view.story.id)}" data-step="${view.story.step}"` : "";
  const paragraphs = text.map((runs) => `<p>${runs.map(runHtml).join("")}</p>`).join("\n");
  const claims = cited.map(citationHtml).join("\n");
  const { path, alt, width, height } = picture;
  return section(
    `${step} data-view="${escapeHtml(link)}"`,
    `<h2 class="heading ${sizeClass(sizes.heading)}">${escapeHtml(heading)}</h2>
<div class="words">
<div class="text ${sizeClass(sizes.text)}">${paragraphs}</div>
${claims === "" ? "" : `<ul class="cited ${sizeClass(sizes.cited)}">${claims}</ul>`}
</div>
<figure class="picture"><img src="${path}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">
<a href="${LIVE_PAGE}#${escapeHtml(link)}" target="_blank" rel="noopener">${SLIDE_WORDS[deck.language].live}</a></figure>`,
    slideNotes(slide, deck),
  );
}

/** The last slide. */
export function sourcesSlide(deck: Deck, size: number): string {
  const lines = deck.sources.map((source) => `<li>${sourceHtml(source)}</li>`).join("\n");
  return section(
    "",
    `<h2 class="heading">${SLIDE_WORDS[deck.language].sources}</h2>
<ul class="body ${sizeClass(size)}">${lines}</ul>`,
    sourceNotes(deck),
  );
}

function section(attributes: string, content: string, notes: readonly string[]): string {
  const spoken = notes.map((line) => `<p>${isWebAddress(line) ? linkHtml(line, line) : escapeHtml(line)}</p>`);
  return `<section${attributes}>
${content}
<aside class="notes">${spoken.join("\n")}</aside>
</section>`;
}

function runHtml({ text, emphasis = false, strong = false, address }: SlideRun): string {
  const said = isWebAddress(address) ? linkHtml(text, address) : escapeHtml(text);
  const stressed = emphasis ? `<em>${said}</em>` : said;
  return strong ? `<strong>${stressed}</strong>` : stressed;
}

function citationHtml({ speaker, says, source, address }: Citation): string {
  const where = isWebAddress(address) ? linkHtml(source, address) : escapeHtml(source);
  return `<li><strong>${escapeHtml(speaker)}:</strong> ${escapeHtml(says)} ${where}</li>`;
}

function sourceHtml({ reference, address }: SourceLine): string {
  return `${escapeHtml(reference)}${isWebAddress(address) ? ` ${linkHtml(address, address)}` : ""}`;
}

/** In a tab of its own: a talk is not left by a touch. */
function linkHtml(text: string, address: string): string {
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;
}
