import type { Drawing } from "../../src/picture/drawing/drawing.ts";
import { drawingToSvg } from "../../src/picture/drawing/drawing-to-svg.ts";
import { fontFaces } from "./font-faces.ts";

/** A drawing as an SVG file that carries its font: it looks the same where the font is not installed. */
export async function svgFile(drawing: Drawing): Promise<Blob> {
  return new Blob([drawingToSvg(drawing, await fontFaces())], { type: "image/svg+xml" });
}

/** The same in pixels, `scale` of them for each of the drawing; undefined where the browser cannot paint so many. */
export async function pngFile(drawing: Drawing, scale: number): Promise<Blob | undefined> {
  const width = Math.round(drawing.width * scale);
  const height = Math.round(drawing.height * scale);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const image = new Image(width, height);
  // A picture from a `blob:` address the page's policy would refuse.
  image.src = `data:image/svg+xml,${encodeURIComponent(drawingToSvg(drawing, await fontFaces()))}`;
  try {
    await image.decode();
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    return file ?? undefined;
  } catch {
    return undefined;
  }
}

/** Hands a file to the reader's browser to be saved. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
