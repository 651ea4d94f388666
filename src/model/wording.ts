/** How a claim reached us: quoted, paraphrased, both, or told in the article's own voice. */
export const ATTRIBUTIONS = ["direct", "indirect", "mixed", "narrated"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What the wording holds back: each hedge is a property of the words of the passage, not of our trust in them. */
export const HEDGES = [
  "estimate",
  "approximate",
  "alleged",
  "belief",
  "hearsay",
  "conditional",
  "possibility",
  "partial",
  "unknown",
] as const;
export type Hedge = (typeof HEDGES)[number];

/** Where a relation or a link between claims stands: in the article, in another source, or in our own reading. */
export const BASES = ["article", "background", "editor"] as const;
export type Basis = (typeof BASES)[number];

/** A speaker's position on a topic. */
export const STANCES = ["for", "against", "mixed", "neutral"] as const;
export type Stance = (typeof STANCES)[number];

/** How a person may be shown; see the design's do-no-harm rule. */
export const NAMINGS = ["public-role", "consented", "protected"] as const;
export type Naming = (typeof NAMINGS)[number];
