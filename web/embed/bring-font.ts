const FAMILY = "Noto Sans";

/** Brings the font to a page that has no style sheet of ours; until it is there, and where it may not come, another stands in. */
export function bringFont(): void {
  if ([...document.fonts].some(({ family }) => family.replaceAll('"', "") === FAMILY)) return;
  // Taken apart so that the build leaves the address alone.
  const script = import.meta.url;
  for (const weight of ["400", "600"]) {
    const file = new URL(`noto-sans-${weight}.woff2`, script);
    document.fonts.add(new FontFace(FAMILY, `url("${file.href}")`, { weight, display: "swap" }));
  }
}
