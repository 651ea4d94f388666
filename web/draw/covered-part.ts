import type { Insets } from "./picture.ts";

/** However high the sheet stands, this share of the picture is left to be looked at. */
const LEFT_FREE = 0.3;
const NOTHING: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What covers the picture: the panel beside it, on a phone the sheet over it, and the line of instruction. */
export function coveredPart(root: ParentNode): Insets {
  const [view, panel, hint] = [".view", ".panel", ".hint"].map((name) => root.querySelector<HTMLElement>(name));
  if (!view) return NOTHING;
  // Its distance from the edge counts too.
  const instruction = hint ? view.offsetHeight - hint.offsetTop : 0;
  if (!panel || panel.hidden) return { ...NOTHING, bottom: instruction };
  if (panel.offsetLeft > view.offsetLeft) {
    const right = view.offsetLeft + view.offsetWidth - panel.offsetLeft;
    return { ...NOTHING, right, bottom: instruction };
  }
  const sheet = view.offsetTop + view.offsetHeight - panel.offsetTop;
  return { ...NOTHING, bottom: Math.min(sheet, view.offsetHeight * (1 - LEFT_FREE)) };
}
