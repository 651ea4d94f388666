import type { Insets } from "./picture.ts";

/** Up to this width in pixels the panel is a sheet at the bottom. */
const PHONE = 720;
/** However high the sheet stands, this share of the picture is left to be looked at. */
const LEFT_FREE = 0.3;

/** What covers the picture: the panel, on a phone the sheet, and the line of instruction. */
export function coveredPart(root: ParentNode, width: number): Insets {
  const heightOf = (selector: string) => root.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
  const panel = root.querySelector<HTMLElement>(".panel");
  const isOpen = panel?.hidden === false;
  const hint = root.querySelector<HTMLElement>(".hint");
  // Its distance from the edge counts too.
  const instruction = hint ? heightOf(".stage") - hint.offsetTop : 0;
  if (width > PHONE) return { top: 0, right: isOpen ? panel.offsetWidth : 0, bottom: instruction, left: 0 };
  const sheet = Math.min(heightOf(".panel"), heightOf(".stage") * (1 - LEFT_FREE));
  return { top: 0, right: 0, bottom: isOpen ? sheet : instruction, left: 0 };
}
