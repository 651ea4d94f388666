import { svg, type TemplateResult } from "lit";

/** An arrow that leaves a box. Hidden from screen readers: the word beside it says it. */
export function shareMark(): TemplateResult {
  return svg`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"><path d="M10 12.5V3M6.500 6L10 2.500L13.500 6M5.500 9H4v8h12V9h-1.500"></path></svg>`;
}
