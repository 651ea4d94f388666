import { webAddress } from "../../evidence/web-address.ts";
import type { Drawing, Mark, Part, PathMark, TextMark } from "../../picture/drawing/drawing.ts";
import type { Fonts } from "../picture-format.ts";

type Page = PDFKit.PDFDocument;

/** Points for each pixel of 96 to the inch. */
const POINTS = 0.75;
const HALO_WIDTH = 5;
/** A PDF says when it was made; ours must not, or no two would be the same. */
const NO_DATE = new Date(0);

/**
 * Paints a drawing on one page, `scale` times as large: vectors and texts, the letters that are used embedded. The same
 * bytes each time.
 */
export async function paintPdf(drawing: Drawing, fonts: Fonts, scale = 1): Promise<Uint8Array> {
  const { default: PdfDocument } = await import("pdfkit");
  const { width, height, ground, title, description, language, layers } = drawing;
  const paper = new PdfDocument({
    size: [width * scale * POINTS, height * scale * POINTS],
    margin: 0,
    lang: language,
    displayTitle: true,
    // Without a word pdfkit looks for Helvetica on the disk.
    font: "",
    info: {
      Title: title,
      Subject: description,
      Producer: "claimgraph",
      Creator: "claimgraph",
      CreationDate: NO_DATE,
      ModDate: NO_DATE,
    },
  });
  const bytes = collect(paper);
  paper.registerFont("400", Buffer.from(fonts[400].bytes)).registerFont("600", Buffer.from(fonts[600].bytes));
  paper.scale(scale * POINTS);
  if (ground !== undefined) paper.rect(0, 0, width, height).fill(ground);
  for (const { x, y, clip, parts } of layers) {
    paper.save().translate(x, y);
    if (clip) paper.rect(0, 0, clip.width, clip.height).clip();
    for (const part of parts) paintPart(paper, part);
    paper.restore();
  }
  paper.end();
  return bytes;
}

function collect(paper: Page): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((done, fail) => {
    paper.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    paper.on("end", () => done(Buffer.concat(chunks)));
    paper.on("error", fail);
  });
}

function paintPart(paper: Page, { marks, link }: Part): void {
  for (const mark of marks) paintMark(paper, mark);
  if (!link) return;
  // As a browser asks for it: a PDF has no letters in its addresses but those of ASCII.
  const address = webAddress(link.address);
  if (address === undefined) return;
  const { minX, minY, maxX, maxY } = link.area;
  paper.link(minX, minY, maxX - minX, maxY - minY, address);
}

function paintMark(paper: Page, mark: Mark): void {
  paper.save();
  if ("d" in mark) paintPath(paper, mark);
  else paintText(paper, mark);
  paper.restore();
}

function paintPath(paper: Page, { d, fill, stroke, strokeWidth = 1, strokeOpacity = 1, dash }: PathMark): void {
  if (stroke !== undefined) paper.strokeColor(stroke, strokeOpacity).lineWidth(strokeWidth);
  if (dash) paper.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  paper.path(d);
  if (fill !== undefined && stroke !== undefined) paper.fillAndStroke(fill, stroke, "even-odd");
  else if (fill !== undefined) paper.fill(fill, "even-odd");
  else paper.stroke();
}

function paintText(paper: Page, { lines, align, size, weight, color, halo }: TextMark): void {
  paper.font(String(weight)).fontSize(size);
  const write = (options: { readonly fill: boolean; readonly stroke: boolean }) => {
    for (const { text, x, y } of lines) {
      const width = align === "start" ? 0 : paper.widthOfString(text);
      const left = align === "middle" ? x - width / 2 : x - width;
      paper.text(text, left, y, { ...options, lineBreak: false, baseline: "alphabetic" });
    }
  };
  if (halo !== undefined) {
    // It says nothing of its own: whoever copies or searches the text meets each label once.
    paper.addContent("/Span <</ActualText ()>> BDC");
    paper.lineJoin("round").strokeColor(halo).lineWidth(HALO_WIDTH);
    write({ fill: false, stroke: true });
    paper.addContent("EMC");
  }
  paper.fillColor(color);
  write({ fill: true, stroke: false });
}
