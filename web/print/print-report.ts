import { html, nothing } from "lit";
import { plainStoryText } from "../../src/model/story-text.ts";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { lensNamed } from "../../src/picture/lenses.ts";
import { citeDataSet } from "../../src/query/cite/references.ts";
import { CITATION_STYLES } from "../../src/query/cite/styles.ts";
import { hiddenBy } from "../../src/query/narrow/hidden-by.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import { filtersInUse } from "../narrow/filters-in-use.ts";
import type { Page } from "../page/page.ts";
import { headline } from "../page/stage.ts";
import { isUnchecked, text } from "../panels/reader.ts";
import { siteAround } from "../share/site-around.ts";
import { toldBy } from "../story/told-by.ts";
import { claimsBySpeaker } from "./claims-by-speaker.ts";
import { printedPicture } from "./printed-picture.ts";
import { sourceList } from "./source-list.ts";

/** What is seen as a report: picture, legend, filters in words, claims by speaker, sources. */
export function printReport(page: Page): unknown {
  const { host, reader, view } = page;
  const { graph, language, say } = reader;
  const { title, summary, date, licence } = graph.getAttributes();
  const { speakers, sources, left } = claimsBySpeaker(page);
  const picture = printedPicture(page);
  const site = siteAround(graph, host);
  const lens = lensNamed(view.lens);
  const dated = [fill(say.dataOf, { date: formatPeriod(date, say) }), ...(licence === undefined ? [] : [licence])];
  return html`<header>
      <h1>${text(reader, title)}</h1>
      <p class="summary">${text(reader, summary)}</p>
      <p class="facts">${dated.join(" · ")}${isUnchecked(reader, title) ? html` · ${say.print.unchecked}` : nothing}</p>
      <p class="facts">${site.isLocal ? nothing : site.addressOf(view)}</p>
    </header>
    ${toldStep(page)} ${filters(page)}
    ${
      picture
        ? html`<figure><h2>${lens.labels[language]}</h2><p class="summary">${headline(page)}</p>${picture}</figure>`
        : nothing
    }
    <h2>${say.print.claims}</h2>
    ${speakers}
    ${left === 0 ? nothing : html`<p class="facts">${count(say.print.more, left, language)}</p>`}
    <h2>${say.print.sources}</h2>
    ${sourceList(reader, sources)}
    <h2>${say.print.cite}</h2>
    <p>${CITATION_STYLES[0]?.write([citeDataSet(graph, { language, ...(site.isLocal ? {} : { url: site.addressOf({ v: 1 }) }) })], language)}</p>`;
}

function toldStep(page: Page): unknown {
  const { reader } = page;
  const told = toldBy(page);
  if (!told) return nothing;
  const paragraphs = plainStoryText(text(reader, told.step.text)).split("\n\n");
  return html`<section class="tale">
    <p class="facts">${text(reader, told.story.title)} · ${fill(reader.say.story.place, { n: told.number, all: told.story.steps.length })}</p>
    <p class="step">${text(reader, told.step.heading)}</p>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </section>`;
}

/** Which claims are left, and by which filters. */
function filters({ reader, view }: Page): unknown {
  const { language, say } = reader;
  const plain = plainTypes(view, reader.vocabulary, reader.lookOf);
  const hidden = hiddenBy(reader.graph, plain);
  const used = filtersInUse(reader, view, hidden);
  if (used.length === 0) return nothing;
  const shown = fill(count(say.facets.shown, hidden.total, language), { shown: formatNumber(hidden.shown, language) });
  const words = used.map(({ title, chips }) => `${title}: ${chips.map(({ label }) => label).join(", ")}`);
  return html`<p class="filters"><strong>${say.facets.title}</strong> · ${words.join("; ")} · ${shown}</p>`;
}
