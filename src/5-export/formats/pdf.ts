import type { PictureFormat } from "../picture-format.ts";
import { paintPdf } from "../pictures/paint-pdf.ts";

export const pdf: PictureFormat = {
  name: "pdf",
  description: "the same picture on a page of its own size: vectors, text that can be searched, links",
  extension: "pdf",
  mediaType: "application/pdf",
  draw: (drawing, { fonts, scale }) => paintPdf(drawing, fonts, scale),
};
