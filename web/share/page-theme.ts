import { isHexColor } from "../../src/picture/mix-colors.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { themeNamed } from "../../src/picture/themes.ts";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

/** Colours that the page around an element can set as custom properties, `--claim-graph-paper` and so on. */
const SETTABLE = ["paper", "ink", "muted", "line", "surface", "accent"] as const;

/** Themes with colours of a page's own, by what they were made of. */
const made = new Map<string, Theme>();

/**
 * The theme a view asks for; else the one that suits the reader's system. Where the page around the element sets
 * colours of its own, as `#rrggbb`, they win: for what is drawn as well as for what is written. The same object for the
 * same colours: by that a picture sees that it need not be drawn anew.
 */
export function themeFor(id: string | undefined, element: HTMLElement): Theme {
  const theme = namedOrSystem(id);
  const set = getComputedStyle(element);
  const own = SETTABLE.map((name) => [name, set.getPropertyValue(`--claim-graph-${name}`).trim()] as const).filter(
    ([, color]) => isHexColor(color),
  );
  if (own.length === 0) return theme;
  const key = JSON.stringify([theme.id, own]);
  const coloured = made.get(key) ?? { ...theme, ...Object.fromEntries(own) };
  made.set(key, coloured);
  return coloured;
}

function namedOrSystem(id: string | undefined): Theme {
  if (id !== undefined) return themeNamed(id);
  if (matchMedia(CONTRAST).matches) return themeNamed("high-contrast");
  return themeNamed(matchMedia(DARK).matches ? "dark" : "light");
}

/** Calls back when the system's preference changes, until the signal aborts. */
export function onSystemTheme(callback: () => void, signal: AbortSignal): void {
  for (const query of [DARK, CONTRAST]) matchMedia(query).addEventListener("change", callback, { signal });
}

/** Gives a theme's colours to an element's style sheet as custom properties. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  for (const name of SETTABLE) element.style.setProperty(`--${name}`, theme[name]);
  element.style.setProperty("color-scheme", theme.dark ? "dark" : "light");
}
