import { escapeHtml } from "../site/escape-html.ts";
import { type Deck, SLIDE_WORDS, type SlideRatio } from "../slides/deck.ts";
import { SLIDE_LAYOUTS } from "../slides/slide-layout.ts";
import { sourcesSize } from "../slides/slide-sizes.ts";
import { deckPolicy } from "./deck-policy.ts";
import { slideSize } from "./deck-styles.ts";
import { LIVE_PAGE, type StepParts, sourcesSlide, stepSlide, titleSlide } from "./slide-html.ts";
import type { InlineParts } from "./speaker-view.ts";

/** What a deck's page is made of, beside the talk. */
interface DeckPageParts {
  readonly steps: readonly StepParts[];
  readonly ratio: SlideRatio;
  readonly speaker: InlineParts;
}

/** A deck as a page for reveal.js: every slide whole as it stands here, whether or not a script runs. */
export function deckPage(deck: Deck, { steps, ratio, speaker }: DeckPageParts): string {
  const { title, language, theme } = deck;
  const size = slideSize(ratio);
  const live = escapeHtml(`${title} · ${SLIDE_WORDS[language].live}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(deckPolicy(size, speaker))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="${theme.dark ? "dark" : "light"}">
<meta name="generator" content="claimgraph">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="reveal/reveal.css" media="screen">
<link rel="stylesheet" href="deck.css">
<link rel="stylesheet" href="print.css" media="print">
<noscript><link rel="stylesheet" href="stacked.css" media="screen"></noscript>
</head>
<body>
<div class="reveal" data-width="${size.width}" data-height="${size.height}" data-page="${LIVE_PAGE}?mode=explore" data-live="${live}">
<div class="slides">
${titleSlide(deck)}
${steps.map((step) => stepSlide(step, deck)).join("\n")}
${sourcesSlide(deck, sourcesSize(deck, SLIDE_LAYOUTS[ratio]))}
</div>
</div>
<script src="reveal/reveal.js"></script>
<script src="reveal/notes.js"></script>
<script src="deck.js"></script>
</body>
</html>
`;
}
