import type { Embedding } from "./embedding.ts";

/**
 * On paper an element gives its place to what stands inside it, a picture and a table as a rule: what is drawn for the
 * screen does not come out of every printer. Where nothing stands inside, it prints as it is seen. Only once there is a
 * picture: until then what stands inside is seen anyway.
 */
export function printStill({ element, root }: Embedding): void {
  const isStill = ({ localName }: Element) => localName !== "header" && localName !== "noscript";
  const shadow = root();
  if (!(shadow instanceof ShadowRoot) || shadow.querySelector(".still")) return;
  if (!Array.from(element.children).some(isStill)) return;
  const still = document.createElement("slot");
  still.className = "still";
  shadow.append(still);
}
