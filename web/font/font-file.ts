/** Where the site has the font in a weight: beside the scripts. */
export function fontFile(weight: string): string {
  // Taken apart so that the build leaves the address alone.
  const script = import.meta.url;
  return new URL(`noto-sans-${weight}.woff2`, script).href;
}
