/** Translates between JavaScript's offsets (UTF-16 units) and code points, in which passages are stored. */
export interface CodePoints {
  /** Number of code points. */
  readonly length: number;
  readonly toUnit: (codePoint: number) => number;
  /** An offset within a surrogate pair counts as its start. */
  readonly toCodePoint: (unit: number) => number;
}

/** Indexes a text once; a text without surrogate pairs costs nothing. Offsets past the ends are held at the ends. */
export function indexCodePoints(text: string): CodePoints {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) {
    const same = (offset: number) => Math.min(Math.max(offset, 0), text.length);
    return { length: text.length, toUnit: same, toCodePoint: same };
  }
  const units = new Uint32Array(text.length + 1);
  const points = new Uint32Array(text.length + 1);
  let length = 0;
  for (let unit = 0; unit < text.length; length++) {
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    units[length] = unit;
    points.fill(length, unit, unit + width);
    unit += width;
  }
  units[length] = text.length;
  points[text.length] = length;
  return {
    length,
    toUnit: (codePoint) => units[Math.min(Math.max(codePoint, 0), length)] ?? 0,
    toCodePoint: (unit) => points[Math.min(Math.max(unit, 0), text.length)] ?? 0,
  };
}
