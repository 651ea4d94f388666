/** Escapes a text for HTML, inside elements and inside quoted attributes; control characters are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
