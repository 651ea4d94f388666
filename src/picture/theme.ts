/** The colours of a picture and of the page around it, all `#rrggbb`. Hues of kinds are the palette's, the same in all. */
export interface Theme {
  readonly id: string;
  /** Whether the paper is dark, for the browser's own controls. */
  readonly dark: boolean;
  readonly paper: string;
  readonly ink: string;
  /** Second-rank text: 4.5 to 1 on paper at least. */
  readonly muted: string;
  /** Rules and borders. */
  readonly line: string;
  /** What lies on the paper: panels, fields. */
  readonly surface: string;
  /** Links and the focus ring: 4.5 to 1 on paper and surface at least. */
  readonly accent: string;
  /** How strongly an ordinary link is drawn, 0 to 1. */
  readonly linkOpacity: number;
}
