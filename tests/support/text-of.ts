import type { Locator } from "playwright-core";

/** The words of an element as they are read, through shadow roots: those of two elements apart, white space folded. */
export function textOf(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches("style, [hidden]")) return "";
      const inside = node.shadowRoot ?? node;
      return ` ${[...inside.childNodes].map(words).join("")} `;
    };
    return words(root).replace(/\s+/g, " ").trim();
  });
}
