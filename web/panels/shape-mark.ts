import { svg, type TemplateResult } from "lit";
import type { Shape } from "../../src/model/shapes.ts";
import { shapePath } from "../../src/picture/shape-path.ts";

/** A node's shape in its colour, as large as the letters beside it. Hidden from screen readers: the label says it. */
export function shapeMark(shape: Shape, color: string): TemplateResult {
  return svg`<svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d=${shapePath(shape, 8, 8, 6)} fill=${color} fill-rule="evenodd"></path>
  </svg>`;
}
