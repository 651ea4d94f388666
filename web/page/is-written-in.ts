/** Whether keys that are pressed there are letters of a text. */
export function isWrittenIn(part: HTMLElement): boolean {
  if (part instanceof HTMLInputElement) return part.type !== "checkbox" && part.type !== "radio";
  return part instanceof HTMLSelectElement || part instanceof HTMLTextAreaElement || part.isContentEditable;
}
