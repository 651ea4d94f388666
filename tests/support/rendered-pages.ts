import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foundProgram, runProgram } from "./found-program.ts";

/** Programs of poppler, where this machine has them: they turn pages of a PDF into pictures and into text. */
export const PDF_TO_PICTURES = foundProgram("pdftoppm");
export const PDF_TO_TEXT = foundProgram("pdftotext");
/** LibreOffice, where this machine has it. */
export const OFFICE = foundProgram("soffice", "libreoffice");

/** A page as pixels, three bytes each. */
export interface PagePixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Every page of a PDF as a picture, made in a folder that goes away. */
export function renderedPages(pdf: string, folder: string, dotsPerInch: number): readonly PagePixels[] {
  const pages = mkdtempSync(join(folder, "pages-"));
  runProgram(PDF_TO_PICTURES ?? "pdftoppm", ["-r", String(dotsPerInch), pdf, join(pages, "page")]);
  const names = readdirSync(pages).sort();
  return names.map((name) => pixelsOf(readFileSync(join(pages, name))));
}

/** Reads a PPM of eight bits a channel. */
function pixelsOf(file: Buffer): PagePixels {
  const [head = "", width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(file.toString("latin1", 0, 40)) ?? [];
  if (head === "") throw new Error("no PPM");
  return { width: Number(width), height: Number(height), rgb: file.subarray(head.length) };
}

/** What the pages of a PDF say, by the letters of each. */
export function textsOfPages(pdf: string): readonly string[] {
  const pages = runProgram(PDF_TO_TEXT ?? "pdftotext", ["-enc", "UTF-8", pdf, "-"]).split("\f");
  return pages.slice(0, -1).map(lettersOf);
}

/** A text without spaces, ends of lines, and the hyphens that a reader of PDF takes for those at an end. */
export function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[\s-]/g, "");
}

/** The share of a picture's pixels that differ from the one in its corner. */
export function inkShare({ width, height, rgb }: PagePixels): number {
  let ink = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((rgb[at + channel] ?? 0) - (rgb[channel] ?? 0)) > 24)) ink++;
  }
  return ink / (width * height);
}
