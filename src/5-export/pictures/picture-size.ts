import type { FaultText } from "../../diagnostics/fault.ts";
import type { Drawing } from "../../picture/drawing/drawing.ts";

/** No reader of PNG takes more on one side for granted. */
const LONGEST_SIDE = 32_000;
const MOST_PIXELS = 400e6;
/** 8 measured with 115 million pixels: the picture, the copy that is packed, the file; and some to spare. */
const BYTES_A_PIXEL = 10;

/** Why a drawing cannot be painted at that scale with so many bytes of memory, and up to which it can; else nothing. */
export function sizeFault(
  { width, height }: Pick<Drawing, "width" | "height">,
  scale: number,
  memory: number,
): FaultText | undefined {
  const pixels = Math.min(MOST_PIXELS, memory / BYTES_A_PIXEL);
  const byMemory = Math.sqrt(pixels / (width * height));
  const most = Math.floor(Math.min(byMemory, LONGEST_SIDE / Math.max(width, height)) * 10) / 10;
  if (scale <= most) return undefined;
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const needed = Math.ceil((across * down * BYTES_A_PIXEL) / 1e6);
  return {
    wrong: `A picture of ${across} x ${down} pixels is too large: it would need about ${needed} MB of memory.`,
    remedy:
      most > 0
        ? `At this width --scale can be ${most} at most; SVG and PDF are sharp at any size.`
        : "Make it smaller with --width; SVG and PDF are sharp at any size.",
  };
}
