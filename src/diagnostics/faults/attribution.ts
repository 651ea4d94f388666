import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** What is wrong with who is made responsible for a claim. */
export const ATTRIBUTION_FAULTS = {
  narratorIsNotPublisher: defineFault("narrator-is-not-publisher", "error", (speaker: string, publisher: string) => ({
    wrong: `What the article narrates is its publisher's, ${quote(publisher)}, and the speaker given is ${quote(speaker)}.`,
    remedy: `Say ${quote(`speaker: ${publisher}`)}, with ${quote(`apparentSpeaker: ${speaker}`)} if the context suggests it; or correct the attribution.`,
  })),
  narratorUnknown: defineFault("narrator-unknown", "error", (source: string) => ({
    wrong: `This claim is narrated, and its source ${quote(source)} names no publisher who would be responsible for it.`,
    remedy: "Add `publisher:` to the source.",
    absent: { of: "mention", id: source },
  })),
  publisherNotNarrating: defineFault(
    "publisher-not-narrating",
    "warning",
    (publisher: string, attribution: string) => ({
      wrong: `${quote(publisher)} publishes the article, and this claim is attributed to it as ${attribution}.`,
      remedy: "Say `attribution: narrated`, unless the article quotes its own publisher.",
    }),
  ),
  apparentIsSpeaker: defineFault("apparent-is-speaker", "error", (id: string) => ({
    wrong: `${quote(id)} is both the speaker and the apparent speaker.`,
    remedy: "Take apparentSpeaker out: it is for someone to whom the article does not attribute the claim outright.",
  })),
} as const;
