/** Parts that load after the first picture: their tags, and the chunk that each comes with. */
const PARTS: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {};

/** The tag of a part that loads later. */
export type LaterPart = string;

/** Defines a part's element: its tag, where it stands in the page already, wakes up. To be called as often as one likes. */
export async function definePart(tag: LaterPart): Promise<void> {
  if (customElements.get(tag)) return;
  const part = await PARTS[tag]?.();
  if (part && !customElements.get(tag)) customElements.define(tag, part);
}
