import { cleanText } from "../clean-text.ts";

/** A text as XML holds it, in content and between quotation marks. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
