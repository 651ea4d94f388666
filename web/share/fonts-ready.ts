/** Done once the page's own font is there; where it does not come, other letters serve. */
export async function fontsReady(): Promise<void> {
  await Promise.all(["400", "600"].map((weight) => document.fonts.load(`${weight} 12px "Noto Sans"`)));
}
