import { PAPERS } from "../../model/palette.ts";
import type { Theme } from "../theme.ts";

/** For screens in the dark, and for slides. */
export const dark: Theme = {
  id: "dark",
  dark: true,
  ...PAPERS.dark,
  muted: "#a8a296",
  line: "#35322b",
  surface: "#1d1b17",
  accent: "#9db9f2",
  linkOpacity: 0.36,
};
