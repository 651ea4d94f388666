import type { Theme } from "../../picture/theme.ts";
import { cleanText } from "../clean-text.ts";
import type { Fonts } from "../picture-format.ts";
import { type Citation, type Deck, SLIDE_WORDS, type Slide, type SlideRatio, type SlideRun } from "./deck.ts";
import { finishPackage } from "./finish-package.ts";
import { fittingSize, PARAGRAPH_SPACE } from "./fitting-size.ts";
import { nativeShapes } from "./native-shapes.ts";
import { newPresentation, type Presentation, type TextRun } from "./new-presentation.ts";
import { SLIDE_LAYOUTS, type SlideLayout } from "./slide-layout.ts";
import { drawSlidePicture, fitInto, type SlidePicture } from "./slide-picture.ts";

/** How a deck is to be written. */
export interface DeckOptions {
  readonly ratio: SlideRatio;
  readonly fonts: Fonts;
  /** Pictures as shapes that can be moved, their links glued to them. */
  readonly editable: boolean;
}

const FONT = "Noto Sans";

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

function addTitle(file: Presentation, { title, subtitle, date, theme }: Deck, { body }: SlideLayout): void {
  const slide = file.addSlide();
  slide.background = { color: hex(theme.paper) };
  slide.addText(cleanText(title), {
    ...body,
    y: 2.2,
    h: 1.8,
    ...words(36, theme.ink, true),
    valign: "bottom",
    objectName: "Title",
  });
  const below = [subtitle, date]
    .filter((line) => line !== "")
    .map(cleanText)
    .join("\n");
  slide.addText(below, { ...body, y: 4.15, h: 1.4, ...words(18, theme.muted), objectName: "Subtitle" });
  slide.addNotes(cleanText([title, subtitle].join("\n")));
}

function addStep(file: Presentation, slide: Slide, picture: SlidePicture, deck: Deck, layout: SlideLayout): void {
  const { theme } = deck;
  const made = file.addSlide();
  made.background = { color: hex(theme.paper) };
  const headingSize = fittingSize([slide.heading], layout.heading, { most: 28, least: 16, weight: 600 });
  const heading = { ...layout.heading, ...words(headingSize, theme.ink, true), valign: "top" } as const;
  made.addText(cleanText(slide.heading), { ...heading, objectName: "Title" });
  const text = slide.text.flatMap((paragraph) => paragraphRuns(paragraph, deck));
  const plain = slide.text.map((runs) => runs.map((run) => run.text).join(""));
  const textSize = fittingSize(plain, layout.text, { most: 16, least: 8, weight: 400 });
  made.addText(text, { ...layout.text, ...words(textSize, theme.ink), valign: "top", objectName: "Text" });
  if (slide.cited.length > 0) {
    const cited = slide.cited.flatMap((citation) => citationRuns(citation, deck));
    const said = slide.cited.map(({ speaker, says, source }) => `${speaker}: ${says} ${source}`);
    const size = fittingSize(said, layout.cited, { most: 11, least: 6, weight: 400 });
    made.addText(cited, { ...layout.cited, ...words(size, theme.ink), valign: "top", objectName: "Claims" });
  }
  const data = `image/svg+xml;base64,${Buffer.from(picture.svg).toString("base64")}`;
  const place = fitInto(layout.picture, picture);
  made.addImage({ data, ...place, altText: cleanText(picture.alt), objectName: "Picture" });
  made.addNotes(cleanText(notesOf(slide, deck)));
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

function notesOf({ notes, cited, live }: Slide, { language }: Deck): string {
  const say = SLIDE_WORDS[language];
  const references = cited.map(({ speaker, says, reference, address }) =>
    [`${speaker}: ${says}`, reference, ...(address !== undefined && isWeb(address) ? [address] : [])].join("\n"),
  );
  return [
    ...(notes === "" ? [] : [notes]),
    ...(references.length === 0 ? [] : [`${say.cited}:`, ...references]),
    ...(live !== undefined && isWeb(live) ? [`${say.live}: ${live}`] : []),
  ].join("\n");
}

function addSources(file: Presentation, { sources, theme, language }: Deck, layout: SlideLayout): void {
  const slide = file.addSlide();
  const title = SLIDE_WORDS[language].sources;
  slide.background = { color: hex(theme.paper) };
  slide.addText(title, { ...layout.heading, ...words(28, theme.ink, true), objectName: "Title" });
  const lines = sources.flatMap(({ reference, address }): readonly TextRun[] => {
    const space = { breakLine: true, paraSpaceAfter: PARAGRAPH_SPACE };
    if (address === undefined || !isWeb(address)) return [{ text: cleanText(reference), options: space }];
    return [
      { text: `${cleanText(reference)} ` },
      { text: cleanText(address), options: { ...space, ...linkTo(address, theme) } },
    ];
  });
  const said = sources.map(({ reference, address = "" }) => `${reference} ${address}`);
  const size = fittingSize(said, layout.body, { most: 14, least: 6, weight: 400 });
  slide.addText([...lines], { ...layout.body, ...words(size, theme.ink), valign: "top", objectName: "Sources" });
  slide.addNotes(cleanText([title, ...said].join("\n")));
}

function words(fontSize: number, color: string, bold = false) {
  return { fontFace: FONT, fontSize, color: hex(color), bold, margin: 0 };
}

function linkTo(address: string | undefined, { accent }: Theme) {
  return address !== undefined && isWeb(address) ? { hyperlink: { url: address }, color: hex(accent) } : {};
}

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
