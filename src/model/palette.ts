/**
 * The eight hues, one hex each for every paper, so that the viewer, pictures, slides and GEXF share them. In pairs:
 * people warm, institutions blue, what is spoken of green; beside them claims in plum and documents in stone.
 *
 * Any two differ by at least 12 in CIEDE2000 in normal sight and by at least 8 under simulated protanopia,
 * deuteranopia and tritanopia, and each stands at 3 to 1 or more against every paper of `PAPERS`; a test computes it.
 */
export const PALETTE = {
  person: "#b57c27",
  group: "#a54f38",
  publicBody: "#4d71c0",
  organization: "#5195bc",
  claim: "#8b5490",
  /** Topics and indicators. */
  topic: "#739961",
  /** Places, and the events that happen in them. */
  place: "#4b6b62",
  /** Sources, and the laws, plans and programmes that are spoken of. */
  document: "#877f73",
} as const;

/** A family colour, by name. */
export type HueName = keyof typeof PALETTE;

/** What is drawn on and written with. */
export const PAPERS = {
  light: { paper: "#fbfaf7", ink: "#1c1b18" },
  dark: { paper: "#14130f", ink: "#ebe8e0" },
  highContrast: { paper: "#ffffff", ink: "#000000" },
} as const;
