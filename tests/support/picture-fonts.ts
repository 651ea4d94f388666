import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FontFile, Fonts } from "../../src/5-export/picture-format.ts";
import { PROJECT } from "./project-files.ts";

const require = createRequire(import.meta.url);

/** The font of pictures, whole, from the package that the build takes it from. */
export const PICTURE_FONTS: Fonts = { 400: fontFile(400, "400Regular"), 600: fontFile(600, "600SemiBold") };

function fontFile(weight: number, name: string): FontFile {
  const path = require.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`);
  return { path, bytes: readFileSync(path), woff2: readFileSync(join(PROJECT, `web/font/noto-sans-${weight}.woff2`)) };
}
