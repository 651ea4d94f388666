/** A colour between two `#rrggbb`: `share` 0 gives the first, 1 the second. */
export function mixColors(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Whether a text is a colour that can be mixed; own types bring colours of unknown origin. */
export function isHexColor(text: string | undefined): text is string {
  return text !== undefined && /^#[\da-f]{6}$/i.test(text);
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
