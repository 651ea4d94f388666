/**
 * The form in which texts of sources are stored and counted: Unicode NFC, LF line ends, no byte order mark. Offsets into
 * any other form land elsewhere.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}
