import type { TextMeasure } from "../../src/picture/labels/font-metrics.ts";

/** A measure that looks up what it has measured before: labels are wrapped anew in every frame of a move. */
export function rememberedMeasure(measure: TextMeasure): TextMeasure {
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = measure(text, size, weight);
    widths.set(key, width);
    return width;
  };
}
