import type { Theme } from "../../src/picture/theme.ts";
import { themeNamed } from "../../src/picture/themes.ts";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

/** The theme a view asks for; else the one that suits the reader's system. */
export function themeFor(id: string | undefined): Theme {
  if (id !== undefined) return themeNamed(id);
  if (matchMedia(CONTRAST).matches) return themeNamed("high-contrast");
  return themeNamed(matchMedia(DARK).matches ? "dark" : "light");
}

/** Calls back when the system's preference changes, until the signal aborts. */
export function onSystemTheme(callback: () => void, signal: AbortSignal): void {
  for (const query of [DARK, CONTRAST]) matchMedia(query).addEventListener("change", callback, { signal });
}

/** Gives a theme's colours to an element's style sheet as custom properties. */
export function applyTheme(element: HTMLElement, { paper, ink, muted, line, surface, accent, dark }: Theme): void {
  const colors = { paper, ink, muted, line, surface, accent };
  for (const [name, color] of Object.entries(colors)) element.style.setProperty(`--${name}`, color);
  element.style.setProperty("color-scheme", dark ? "dark" : "light");
}
