import type { AssetBytes } from "../asset-bytes.ts";
import type { OutputFile } from "../format.ts";
import type { Fonts } from "../picture-format.ts";
import type { Deck, SlideRatio } from "../slides/deck.ts";
import { SLIDE_LAYOUTS } from "../slides/slide-layout.ts";
import { drawSlidePicture } from "../slides/slide-picture.ts";
import { fitStep, sourcesSize } from "../slides/slide-sizes.ts";
import { deckPage } from "./deck-page.ts";
import { deckStyles } from "./deck-styles.ts";
import { LIVE_PAGE, type StepParts } from "./slide-html.ts";
import { speakerView } from "./speaker-view.ts";

/** What a deck for browsers is made of, beside the talk. */
export interface BrowserParts {
  /** The viewer with graph and stories in one file. */
  readonly page: OutputFile;
  readonly asset: AssetBytes;
  /** reveal.js's own files and licence, by their names. */
  readonly reveal: ReadonlyMap<string, Uint8Array>;
}

/** How a deck for browsers is to be written. */
export interface RevealOptions {
  readonly ratio: SlideRatio;
  readonly fonts: Fonts;
  readonly browser: BrowserParts;
}

/** Writes a deck as a folder that needs nothing else: over http or by a double click. The same bytes for the same deck. */
export async function writeReveal(
  deck: Deck,
  { ratio, fonts, browser: { page, asset, reveal } }: RevealOptions,
): Promise<readonly OutputFile[]> {
  const layout = SLIDE_LAYOUTS[ratio];
  const pictures: OutputFile[] = [];
  const steps: StepParts[] = [];
  for (const [index, slide] of deck.slides.entries()) {
    const { svg, alt, width, height } = await drawSlidePicture(slide, deck, fonts, false);
    const path = `pictures/step-${index + 1}.svg`;
    pictures.push({ name: path, chunks: [svg] });
    steps.push({ slide, picture: { path, alt, width, height }, sizes: fitStep(slide, layout).sizes });
  }
  const sizes = [...steps.flatMap((step) => Object.values(step.sizes)), sourcesSize(deck, layout)];
  const speaker = speakerView(new TextDecoder().decode(reveal.get("notes.js")));
  return [
    { name: "index.html", chunks: [deckPage(deck, { steps, ratio, speaker })] },
    { name: "deck.css", chunks: [asset("deck/deck.css"), "\n", deckStyles(deck.theme, ratio, sizes)] },
    ...["print.css", "stacked.css", "deck.js"].map((name) => ({ name, chunks: [asset(`deck/${name}`)] })),
    ...pictures,
    { name: LIVE_PAGE, chunks: page.chunks },
    { name: "font/noto-sans-400.woff2", chunks: [fonts[400].woff2] },
    { name: "font/noto-sans-600.woff2", chunks: [fonts[600].woff2] },
    { name: "font/OFL.txt", chunks: [asset("assets/noto-sans-OFL.txt")] },
    { name: "viewer-licenses.md", chunks: [asset("assets/licenses.md")] },
    ...[...reveal].map(([name, bytes]) => ({ name: `reveal/${name}`, chunks: [bytes] })),
  ];
}
