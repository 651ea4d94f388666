/** The one family that everything is set and measured in. */
export const FAMILY = "Noto Sans";

/** Regular and semi-bold. */
export const WEIGHTS = ["400", "600"] as const;

/** Done once the page's own font is there; where it does not come, other letters serve. */
export async function fontsReady(): Promise<void> {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 12px "${FAMILY}"`)));
}
