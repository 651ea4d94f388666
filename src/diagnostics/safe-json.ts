/** What JSON may hold as it is, and a terminal should not: C1 controls, marks of direction, separators. */
const HIDDEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON with a line end, indented by two; what is invisible is escaped, so that it can be printed without harm. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(HIDDEN, (sign) => sign.split("").map(escapeUnit).join(""))}\n`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
