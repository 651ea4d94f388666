/** Records are at most this deep; what code hands over may be deeper, or go in a circle. */
const DEEPEST = 8;

/** A copy of plain data in which keys without a value are left out, as zod wants it. */
export function withoutUndefined(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withoutUndefined(item, depth + 1));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutUndefined(item, depth + 1)]));
}
