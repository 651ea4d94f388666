import { PAPERS } from "../../model/palette.ts";
import type { Theme } from "../theme.ts";

/** The one that is meant where none is named: warm paper. */
export const light: Theme = {
  id: "light",
  dark: false,
  ...PAPERS.light,
  muted: "#67625a",
  line: "#dfdbd2",
  surface: "#ffffff",
  accent: "#2f55a4",
  linkOpacity: 0.3,
};
