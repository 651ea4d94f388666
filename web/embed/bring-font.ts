import { fontFile } from "../font/font-file.ts";
import { FAMILY, WEIGHTS } from "../font/page-font.ts";

/** Brings the font to a page that has no style sheet of ours; until it is there, and where it may not come, another stands in. */
export function bringFont(): void {
  if ([...document.fonts].some(({ family }) => family.replaceAll('"', "") === FAMILY)) return;
  for (const weight of WEIGHTS)
    document.fonts.add(new FontFace(FAMILY, `url("${fontFile(weight)}")`, { weight, display: "swap" }));
}
