const LONGEST = 60;

/** A value or key as a sentence shows it: between backticks, cut after 60 code points. */
export function quote(value: string | number | boolean): string {
  const letters = [...String(value)];
  return `\`${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("")}\``;
}
