import { PAPERS } from "../../model/palette.ts";
import type { Theme } from "../theme.ts";

/** Black on white, for weak eyes and weak projectors. */
export const highContrast: Theme = {
  id: "high-contrast",
  dark: false,
  ...PAPERS.highContrast,
  muted: "#2b2b2b",
  line: "#000000",
  surface: "#ffffff",
  accent: "#0b2f8f",
  linkOpacity: 0.7,
};
