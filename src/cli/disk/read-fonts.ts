import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FontFile, Fonts } from "../../5-export/picture-format.ts";
import type { FontWeight } from "../../picture/labels/font-metrics.ts";
import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";

/** The font as the package's build leaves it, beside the compiled program. */
export function readFonts(): Fonts {
  return { 400: readWeight(400), 600: readWeight(600) };
}

function readWeight(weight: FontWeight): FontFile {
  const path = fileURLToPath(new URL(`../../fonts/noto-sans-${weight}.ttf`, import.meta.url));
  const woff2 = fileURLToPath(new URL(`../../viewer/assets/noto-sans-${weight}.woff2`, import.meta.url));
  if (!existsSync(path) || !existsSync(woff2)) {
    throw new CommandFailure(EXIT.machineFailed, "The fonts of pictures are not built.", "Run: npm run build");
  }
  return { path, bytes: readFileSync(path), woff2: readFileSync(woff2) };
}
