/** The closed list of node kinds; types within a kind are open. */
export const KINDS = ["Actor", "Source", "Claim", "Topic", "Indicator", "Place", "Instrument", "Event"] as const;

/** What sort of thing a node is: decides which record it comes from and which attributes it has. */
export type Kind = (typeof KINDS)[number];
