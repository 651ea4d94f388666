import type { ClaimFacet } from "./facet.ts";
import { attribution } from "./facets/attribution.ts";
import { claimType } from "./facets/claim-type.ts";
import { hedge } from "./facets/hedge.ts";
import { place } from "./facets/place.ts";
import { source } from "./facets/source.ts";
import { speakerType } from "./facets/speaker-type.ts";
import { stance } from "./facets/stance.ts";
import { topic } from "./facets/topic.ts";

/** Every facet, in the order they are offered. */
export const CLAIM_FACETS: readonly ClaimFacet[] = [
  speakerType,
  claimType,
  topic,
  stance,
  hedge,
  attribution,
  source,
  place,
];
