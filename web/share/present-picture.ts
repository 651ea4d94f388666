import type { View } from "../../src/model/view.ts";
import { drawView } from "../../src/picture/drawing/draw-view.ts";
import type { Drawing } from "../../src/picture/drawing/drawing.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import { text } from "../panels/reader.ts";
import type { PartInput } from "../part.ts";
import { toldBy } from "../story/told-by.ts";
import { themeFor } from "./page-theme.ts";

/** Where the picture is not seen, as beside a table, it is as large as the command line would make it. */
const WIDTH = 1200;
/** The least that the command line draws too. */
const LEAST_WIDTH = 240;

/** What a reader sees, with everything that it depends on named: language and colours, which a link may leave open. */
export function presentView({ reader, view }: PartInput, host: Element | undefined): View {
  const { as: _, ...shown } = view;
  const theme = host instanceof HTMLElement ? themeFor(view.theme, host).id : undefined;
  return { ...shown, language: reader.language, ...(theme !== undefined && { theme }) };
}

/** The size of the picture on the screen. */
export function presentSize(host: Element | undefined): { readonly width: number; readonly height?: number } {
  const picture = host?.shadowRoot?.querySelector(".picture");
  const { clientWidth: width = 0, clientHeight: height = 0 } = picture ?? {};
  return width < LEAST_WIDTH || height < 1 ? { width: WIDTH } : { width, height };
}

/** The picture that is seen, with title, legend and sources, to be written as a file; undefined where nothing is shown. */
export function presentPicture(input: PartInput, host: Element | undefined, transparent: boolean): Drawing | undefined {
  const { reader } = input;
  const view = presentView(input, host);
  const told = toldBy(input);
  const subtitle = told && [told.story.title, told.step.heading].map((words) => text(reader, words)).join(" · ");
  const drawn = drawView(wholeGraphOf(reader.graph), view, {
    ...presentSize(host),
    transparent,
    ...(subtitle !== undefined && { subtitle }),
  });
  return "drawing" in drawn ? drawn.drawing : undefined;
}
