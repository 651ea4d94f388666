import { drawingToSvg } from "../../picture/drawing/drawing-to-svg.ts";
import type { PictureFormat } from "../picture-format.ts";

export const png: PictureFormat = {
  name: "png",
  description: "the same picture in pixels, as many as --scale says, on a ground or transparent",
  extension: "png",
  mediaType: "image/png",
  draw: async (drawing, { scale, fonts }) => {
    const { Resvg } = await import("@resvg/resvg-js");
    // Without the system's fonts: every machine then draws the same.
    const font = {
      loadSystemFonts: false,
      fontFiles: [fonts[400].path, fonts[600].path],
      defaultFontFamily: "Noto Sans",
    };
    const fitTo = { mode: "zoom", value: scale } as const;
    return new Resvg(drawingToSvg(drawing), { font, fitTo, logLevel: "off" }).render().asPng();
  },
};
