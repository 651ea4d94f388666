import type { FaultText } from "../../diagnostics/fault.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { nameIn } from "../../model/name-in.ts";
import { serializeView } from "../../model/serialize-view.ts";
import { siteAddresses } from "../../model/site-addresses.ts";
import type { Step, Story } from "../../model/story.ts";
import { plainStoryText } from "../../model/story-text.ts";
import { type ToldStep, viewOfStep } from "../../model/story-view.ts";
import { type Language, type Text, textIn } from "../../model/text.ts";
import type { View } from "../../model/view.ts";
import { sceneLinks } from "../../picture/drawing/scene-links.ts";
import { sceneOfView } from "../../picture/scene-of-view.ts";
import { themeNamed } from "../../picture/themes.ts";
import { citeSource } from "../../query/cite/references.ts";
import { shortReference } from "../../query/cite/short-reference.ts";
import { apa } from "../../query/cite/styles/apa.ts";
import { faultsOfStep } from "../faults-of-step.ts";
import { type Citation, type Deck, SLIDE_WORDS, type Slide, type SlideRatio } from "./deck.ts";
import { SLIDE_LAYOUTS, slidePicture } from "./slide-layout.ts";
import { legendHeight } from "./slide-picture.ts";
import { fitStep, LEAST_TEXT } from "./slide-sizes.ts";
import { storyRuns } from "./story-runs.ts";

/** How a story is to be shown as a talk. */
export interface StoryDeckOptions {
  readonly language: Language;
  readonly ratio: SlideRatio;
  /** Of all slides, whatever the steps say; the first where not given. */
  readonly theme?: string;
}

/** A talk, and what is not well with it; or why there is none. */
type StoryDeck =
  | { readonly deck: Deck; readonly warnings: readonly FaultText[] }
  | { readonly faults: readonly FaultText[] };

/** Makes a talk of a story that a laid out evidence graph carries: a slide for each step, its picture fitted to it. */
export function storyDeck(graph: ClaimGraph, story: Story, options: StoryDeckOptions): StoryDeck {
  const told = story.steps.map((step, index): ToldStep => ({ story, step, number: index + 1 }));
  const steps = told.map((step) => slideOf(graph, step, options));
  const faults = steps.flatMap((made) => ("faults" in made ? made.faults : []));
  if (faults.length > 0) return { faults };
  const slides = steps.flatMap((made) => ("slide" in made ? [made.slide] : []));
  const { language, theme } = options;
  const addressOf = sceneLinks(graph);
  const { title, date } = graph.getAttributes();
  const says = (text: Text | undefined) => textIn(text, language);
  const unchecked = isUnchecked(graph, story, language) ? [SLIDE_WORDS[language].unchecked] : [];
  const layout = SLIDE_LAYOUTS[options.ratio];
  const warnings = slides.flatMap((slide, index) => {
    const step = told[index];
    return step && !fitStep(slide, layout).fits ? faultsOfStep(step, [TOO_LONG]) : [];
  });
  return {
    warnings,
    deck: {
      title: says(story.title),
      subtitle: [says(story.summary), says(title), ...unchecked].filter((line) => line !== "").join("\n"),
      language,
      date,
      theme: themeNamed(theme),
      slides,
      sources: sourcesBehind(graph, story, slides).map((id) => {
        const address = addressOf(id);
        return { reference: referenceOf(graph, id, language), ...(address !== undefined && { address }) };
      }),
      addressOf,
    },
  };
}

const TOO_LONG: FaultText = {
  wrong: `its text does not fit on its slide at ${LEAST_TEXT} points.`,
  remedy: "Shorten it, or cite fewer claims.",
};

type MadeSlide = { readonly slide: Slide } | { readonly faults: readonly FaultText[] };

function slideOf(graph: ClaimGraph, told: ToldStep, { language, ratio, theme }: StoryDeckOptions): MadeSlide {
  const { story, step, number } = told;
  // All slides of a talk have one ground, and pictures are drawn for it.
  const { theme: _, ...seen } = viewOfStep(told);
  const view: View = { ...seen, language, ...(theme !== undefined && { theme }) };
  const tried = sceneOfView(graph, view, slidePicture(ratio));
  // How high its legend is shows only when there is a picture; then this has the height that is left.
  const legend = "scene" in tried ? legendHeight(tried.scene) : 0;
  const made = sceneOfView(graph, view, slidePicture(ratio, legend));
  if ("faults" in made) return { faults: faultsOfStep(told, made.faults) };
  const addressOf = sceneLinks(graph);
  const shown: View = { v: 1, language, ...(theme !== undefined && { theme }), story: { id: story.id, step: number } };
  const live = liveAddress(graph, shown);
  return {
    slide: {
      heading: textIn(step.heading, language),
      text: storyRuns(textIn(step.text, language), addressOf),
      scene: made.scene,
      cited: citedClaims(step).flatMap((id) => citationOf(graph, id, language) ?? []),
      notes: plainStoryText(textIn(step.notes, language)),
      view: shown,
      ...(live !== undefined && { live }),
    },
  };
}

function citedClaims({ cites = [] }: Step): readonly string[] {
  return [...new Set(cites)];
}

/** The step's own link: the page that it opens fits the picture to its screen. */
function liveAddress(graph: ClaimGraph, view: View): string | undefined {
  const page = siteAddresses(graph.getAttribute("base"))?.page;
  return page === undefined ? undefined : `${page}#${serializeView(view)}`;
}

function citationOf(graph: ClaimGraph, id: string, language: Language): Citation | undefined {
  const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (claim?.kind !== "Claim") return undefined;
  const address = sceneLinks(graph)(id);
  return {
    speaker: nameIn(graph, claim.speaker, language),
    says: textIn(claim.says, language) || claim.label,
    source: `(${shortReference(graph, claim.source, language)})`,
    reference: referenceOf(graph, claim.source, language),
    ...(address !== undefined && { address }),
  };
}

/** A source in full, without its address. */
function referenceOf(graph: ClaimGraph, id: string, language: Language): string {
  const cited = citeSource(graph, id, language);
  if (!cited) return "";
  const { url: _, ...reference } = cited;
  return apa.write([reference], language);
}

/** Sources of what is cited and of what the pictures show; all there are where pictures show no claim. */
function sourcesBehind(graph: ClaimGraph, { steps }: Story, slides: readonly Slide[]): readonly string[] {
  const all = graph.filterNodes((_, { kind }) => kind === "Source").sort();
  const shown = [...steps.flatMap(citedClaims), ...slides.flatMap(({ scene }) => scene.nodes.map(({ id }) => id))];
  const behind = new Set(
    shown.flatMap((id) => {
      const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
      return node?.kind === "Claim" ? [node.source] : node?.kind === "Source" ? [id] : [];
    }),
  );
  return behind.size === 0 ? all : all.filter((id) => behind.has(id));
}

function isUnchecked(graph: ClaimGraph, { title, steps }: Story, language: Language): boolean {
  if (language === graph.getAttribute("languages")[0]) return false;
  const texts = [title, ...steps.flatMap(({ heading, text, notes }) => [heading, text, ...(notes ? [notes] : [])])];
  return texts.some((text) => typeof text !== "string" && text.reviewed === false && text[language] !== undefined);
}
