import type { Theme } from "./theme.ts";
import { dark } from "./themes/dark.ts";
import { highContrast } from "./themes/high-contrast.ts";
import { light } from "./themes/light.ts";

/** Every theme; the first is the one of paper and slides. */
export const THEMES: readonly Theme[] = [light, dark, highContrast];

/** The theme with that id; the first where there is none. */
export function themeNamed(id: string | undefined): Theme {
  return THEMES.find((theme) => theme.id === id) ?? light;
}
