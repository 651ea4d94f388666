import { cleanText } from "../clean-text.ts";

/** All but characters that stand for themselves: one look tells whether a value can be written as it is; most can. */
const NEEDS_WORK = /[^ !#-%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]/;
const ESCAPED = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The text between the quotes of an XML attribute. */
export function xmlAttribute(text: string): string {
  return NEEDS_WORK.test(text) ? cleanText(text).replace(ESCAPED, (found) => ESCAPES[found] ?? "") : text;
}

/**
 * Text for an element without any entity: Gephi keeps only what follows the last one. Angle brackets become the quote
 * marks that look like them.
 */
export function plainXmlText(text: string): string {
  return oneLine(text).replaceAll("&", "and").replaceAll("<", "‹").replaceAll(">", "›");
}

/** A list as Gephi reads it: every item quoted, none empty, none over two lines. */
export function xmlList(items: readonly string[]): string {
  let list = "";
  for (const item of items) {
    const text = listItem(item);
    if (text !== "") list += list === "" ? `[&quot;${text}&quot;` : `, &quot;${text}&quot;`;
  }
  return list === "" ? "" : `${list}]`;
}

/** Ids and addresses, the most of what lists hold. */
const NOT_PLAIN = /[^!#-%'-;=?-[\]-~]/;

function listItem(item: string): string {
  return NOT_PLAIN.test(item) ? xmlAttribute(oneLine(item).replace(/["\\]/g, "\\$&")) : item;
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
