import { isWebAddress } from "../../base/is-web-address.ts";
import type { Theme } from "../../picture/theme.ts";
import { cleanText } from "../clean-text.ts";
import type { Fonts } from "../picture-format.ts";
import { type Citation, type Deck, SLIDE_WORDS, type Slide, type SlideRatio, type SlideRun } from "./deck.ts";
import { finishPackage } from "./finish-package.ts";
import { fittingSize, PARAGRAPH_SPACE } from "./fitting-size.ts";
import { nativeShapes } from "./native-shapes.ts";
import { newPresentation, type Presentation, type TextRun } from "./new-presentation.ts";
import { SLIDE_LAYOUTS, type SlideLayout } from "./slide-layout.ts";
import { slideNotes, sourceNotes, titleNotes } from "./slide-notes.ts";
import { drawSlidePicture, fitInto, type SlidePicture } from "./slide-picture.ts";
import { fitStep, sourcesSize } from "./slide-sizes.ts";

/** How a deck is to be written. */
export interface DeckOptions {
  readonly ratio: SlideRatio;
  readonly fonts: Fonts;
  /** Pictures as shapes that can be moved, their links glued to them. */
  readonly editable: boolean;
}

const FONT = "Noto Sans";
/** Inches from the line above what is cited to its first words. */
const RULE = 0.1;

/** Writes a deck as PPTX: a title, a slide for each step, the sources. The same bytes for the same deck. */
export async function writeDeck(deck: Deck, { ratio, fonts, editable }: DeckOptions): Promise<Uint8Array> {
  const file = await newPresentation();
  const layout = SLIDE_LAYOUTS[ratio];
  file.defineLayout({ name: ratio, width: layout.width, height: layout.height });
  file.layout = ratio;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const property of ["author", "company"] as const) file[property] = "claimgraph";
  file.title = cleanText(deck.title);
  file.subject = cleanText(deck.subtitle);

  addTitle(file, deck, layout);
  const pictures: SlidePicture[] = [];
  for (const slide of deck.slides) {
    const picture = await drawSlidePicture(slide, deck, fonts, editable);
    pictures.push(picture);
    addStep(file, slide, picture, deck, layout);
  }
  addSources(file, deck, layout);
  const written = await file.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("pptxgenjs wrote no bytes");
  const shapes = deck.slides.map((slide, index) => {
    const picture = pictures[index];
    return editable && picture ? nativeShapes(slide.scene, fitInto(layout.picture, picture), picture) : "";
  });
  return finishPackage(written, { language: deck.language, date: deck.date, pictures, shapes });
}

function addTitle(file: Presentation, deck: Deck, layout: SlideLayout): void {
  const { title, subtitle, date, theme } = deck;
  const slide = file.addSlide();
  slide.background = { color: hex(theme.paper) };
  const lines = [...subtitle.split("\n"), date].filter((line) => line !== "").map(cleanText);
  const [above, below] = [layout.title, layout.subtitle];
  const titleSize = fittingSize([title], above, { most: 36, least: 18, weight: 600 });
  const lineSize = fittingSize(lines, below, { most: 18, least: 12, weight: 400 });
  const large = { ...above, ...words(titleSize, theme.ink, true), valign: "bottom" } as const;
  slide.addText(cleanText(title), { ...large, objectName: "Title" });
  const small = { ...below, ...words(lineSize, theme.muted), valign: "top" } as const;
  slide.addText(lines.join("\n"), { ...small, objectName: "Subtitle" });
  slide.addNotes(spoken(titleNotes(deck)));
}

function addStep(file: Presentation, slide: Slide, picture: SlidePicture, deck: Deck, layout: SlideLayout): void {
  const { theme } = deck;
  const made = file.addSlide();
  made.background = { color: hex(theme.paper) };
  const { sizes, areas } = fitStep(slide, layout);
  const heading = { ...layout.heading, ...words(sizes.heading, theme.ink, true), valign: "top" } as const;
  made.addText(cleanText(slide.heading), { ...heading, objectName: "Title" });
  const text = slide.text.flatMap((paragraph) => paragraphRuns(paragraph, deck));
  made.addText(text, { ...areas.text, ...words(sizes.text, theme.ink), valign: "top", objectName: "Text" });
  if (slide.cited.length > 0) {
    const cited = slide.cited.flatMap((citation) => citationRuns(citation, deck));
    const { x, y, w } = areas.cited;
    made.addShape("line", {
      x,
      y: y - RULE,
      w,
      h: 0,
      line: { color: hex(theme.line), width: 0.75 },
      objectName: "Rule",
    });
    made.addText(cited, { ...areas.cited, ...words(sizes.cited, theme.ink), valign: "bottom", objectName: "Claims" });
  }
  const data = `image/svg+xml;base64,${Buffer.from(picture.svg).toString("base64")}`;
  const place = fitInto(layout.picture, picture);
  made.addImage({ data, ...place, altText: cleanText(picture.alt), objectName: "Picture" });
  made.addNotes(spoken(slideNotes(slide, deck)));
}

function paragraphRuns(runs: readonly SlideRun[], { theme }: Deck): readonly TextRun[] {
  return runs.map(({ text, emphasis = false, strong = false, address }, index) => ({
    text: cleanText(text),
    options: {
      ...(emphasis && { italic: true }),
      ...(strong && { bold: true }),
      ...(index === runs.length - 1 && { breakLine: true, paraSpaceAfter: PARAGRAPH_SPACE }),
      ...linkTo(address, theme),
    },
  }));
}

function citationRuns({ speaker, says, source, address }: Citation, { theme }: Deck): readonly TextRun[] {
  return [
    { text: `${cleanText(speaker)}: `, options: { bold: true } },
    { text: `${cleanText(says)} ` },
    {
      text: cleanText(source),
      options: {
        color: hex(theme.muted),
        breakLine: true,
        paraSpaceAfter: PARAGRAPH_SPACE,
        ...linkTo(address, theme),
      },
    },
  ];
}

function addSources(file: Presentation, deck: Deck, layout: SlideLayout): void {
  const { sources, theme, language } = deck;
  const slide = file.addSlide();
  const title = SLIDE_WORDS[language].sources;
  slide.background = { color: hex(theme.paper) };
  slide.addText(title, { ...layout.heading, ...words(28, theme.ink, true), valign: "top", objectName: "Title" });
  const lines = sources.flatMap(({ reference, address }): readonly TextRun[] => {
    const space = { breakLine: true, paraSpaceAfter: PARAGRAPH_SPACE };
    if (!isWebAddress(address)) return [{ text: cleanText(reference), options: space }];
    return [
      { text: `${cleanText(reference)} ` },
      { text: cleanText(address), options: { ...space, ...linkTo(address, theme) } },
    ];
  });
  slide.addText([...lines], {
    ...layout.body,
    ...words(sourcesSize(deck, layout), theme.ink),
    valign: "top",
    objectName: "Sources",
  });
  slide.addNotes(spoken(sourceNotes(deck)));
}

function spoken(lines: readonly string[]): string {
  return cleanText(lines.join("\n"));
}

function words(fontSize: number, color: string, bold = false) {
  return { fontFace: FONT, fontSize, color: hex(color), bold, margin: 0 };
}

function linkTo(address: string | undefined, { accent }: Theme) {
  return isWebAddress(address) ? { hyperlink: { url: address }, color: hex(accent) } : {};
}

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
