const HEX = "[0-9a-fA-F]";
const NEXT = `%[89abAB]${HEX}`;

/** An escape of YAML or JSON, of one letter in an address (UTF-8), or of HTML. */
export const ESCAPE = new RegExp(
  [
    `\\\\(?:x${HEX}{2}|u${HEX}{4}|U${HEX}{8}|\\r?\\n[ \\t]*|[0abtnvfreNLP_ "/\\\\\\t])`,
    `%[0-7]${HEX}|%[cdCD]${HEX}${NEXT}|%[eE]${HEX}(?:${NEXT}){2}|%[fF][0-7](?:${NEXT}){3}`,
    `&#x${HEX}{1,6};|&#[0-9]{1,7};|&(?:nbsp|shy|zwn?j);`,
  ].join("|"),
  "g",
);

const SHORT: Readonly<Record<string, string>> = { N: "\u0085", _: "\u00a0", L: "\u2028", P: "\u2029" };
const NAMED: Readonly<Record<string, string>> = { nbsp: "\u00a0", shy: "\u00ad", zwj: "\u200d", zwnj: "\u200c" };

/**
 * What one match of `ESCAPE` stands for. Escapes of controls that are no blank, and of line ends that YAML takes out,
 * give ""; what stands for no sign is left as it is.
 */
export function undoEscape(written: string): string {
  if (written.startsWith("%")) return decoded(written);
  if (written.startsWith("&#")) return signOf(written.slice(2, -1).replace("x", "0x")) ?? written;
  if (written.startsWith("&")) return NAMED[written.slice(1, -1)] ?? written;
  const sign = written.charAt(1);
  if (written.length > 3 && /[xuU]/.test(sign)) return signOf(`0x${written.slice(2)}`) ?? written;
  if (/[\r\n]/.test(sign)) return "";
  if (/[tnvfr]/.test(sign)) return " ";
  if (/[0abe]/.test(sign)) return "";
  return SHORT[sign] ?? sign;
}

function signOf(number: string): string | undefined {
  const point = Number(number);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
