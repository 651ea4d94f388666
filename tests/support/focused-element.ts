import type { Page } from "playwright-core";

/** What has the focus, through all shadow roots. */
export interface FocusedElement {
  /** Its label, else its text. */
  readonly name: string;
  readonly tag: string;
  readonly role: string;
  /** Where it leads, if it is a link. */
  readonly href: string;
  /** Whether a ring is drawn around it. */
  readonly ring: boolean;
}

/** Finds what has the focus. */
export function focusedElement(page: Page): Promise<FocusedElement> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return { name: "", tag: "", role: "", href: "", ring: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute("aria-label") ?? (element.textContent ?? "").replace(/\s+/g, " ").trim();
    return {
      name,
      tag: element.localName,
      role: element.getAttribute("role") ?? "",
      href: element.getAttribute("href") ?? "",
      ring: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2,
    };
  });
}
