import { svg, type TemplateResult } from "lit";
import type { EdgeLook } from "../../src/picture/scene.ts";

const MIDDLES: Readonly<Record<EdgeLook["middle"], string>> = {
  none: "",
  bar: "M14 1.5V10.5",
  pair: "M9 2H19M9 10H19",
};

/** A link's line as the picture draws it. */
export function lineMark({ color, dash, width, end, middle }: EdgeLook): TemplateResult {
  const marks = `${end === "arrow" ? "M21 2.5L27 6L21 9.5" : ""}${MIDDLES[middle]}`;
  return svg`<svg class="mark line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" fill="none"
    stroke=${color ?? "currentColor"} stroke-width=${Math.max(1.2, width)}>
    <path d="M1 6H27" stroke-dasharray=${dash.length > 0 ? dash.join(" ") : "none"}></path><path d=${marks}></path>
  </svg>`;
}
