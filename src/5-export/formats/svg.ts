import { drawingToSvg } from "../../picture/drawing/drawing-to-svg.ts";
import type { Fonts, PictureFormat } from "../picture-format.ts";

export const svg: PictureFormat = {
  name: "svg",
  description: "a picture with legend, sources and links to the articles; sharp at any size, its texts are texts",
  extension: "svg",
  mediaType: "image/svg+xml",
  draw: async (drawing, { embedFont, fonts, scale }) =>
    new TextEncoder().encode(drawingToSvg(drawing, embedFont ? fontFaces(fonts) : "", scale)),
};

function fontFaces(fonts: Fonts): string {
  const face = (weight: keyof Fonts) =>
    `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/woff2;base64,${base64(fonts[weight].woff2)})}`;
  return face(400) + face(600);
}

/** In slices, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const SLICE = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(text);
}
