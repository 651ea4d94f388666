import type { GraphRecords } from "../../src/build-graph.ts";
import { SOUND_RECORDS } from "./sound-records.ts";

/** The sound records and, of each kind, one that is restricted and named wherever an id may stand. */
export function withSecrets(former = false): Partial<GraphRecords> {
  const named = (id: string) => (former ? `old-${id}` : id);
  const secret = (id: string) => ({ id, formerIds: [`old-${id}`], restricted: true, comment: "secret comment" });
  const [first, second] = SOUND_RECORDS.claims;
  const [source] = SOUND_RECORDS.sources;
  if (!first || !second || !source) throw new Error("two claims and a source are wanted");
  const editor = { basis: "editor", note: "Our reading." } as const;
  const figure = { indicator: "boats", value: 4, unit: "boat" };
  return {
    sources: [
      { ...source, authors: ["anna-fisher", named("secret-actor")] },
      { ...secret("secret-source"), type: "Report", title: "Secret title", publisher: "the-daily" },
    ],
    actors: [
      ...SOUND_RECORDS.actors,
      { ...secret("secret-actor"), type: "NGO", name: "Secret name", aliases: ["Secret alias"] },
    ],
    topics: [
      { id: "fishing", type: "Topic", name: "Fishing", broader: named("secret-topic") },
      { ...secret("secret-topic"), type: "Topic", name: "Secret topic" },
    ],
    indicators: [
      ...SOUND_RECORDS.indicators,
      { ...secret("secret-indicator"), type: "Indicator", name: "Secret indicator" },
    ],
    places: [...SOUND_RECORDS.places, { ...secret("secret-place"), type: "Region", name: "Secret place" }],
    instruments: [{ ...secret("secret-instrument"), type: "Publication", name: "Secret instrument" }],
    events: [{ ...secret("secret-event"), type: "Event", name: "Secret event" }],
    claims: [
      {
        ...first,
        apparentSpeaker: named("secret-actor"),
        relayedBy: ["the-daily", named("secret-actor")],
        origin: named("secret-instrument"),
        about: ["fishing", named("secret-event"), { topic: named("secret-topic"), stance: "for" }],
        concerns: ["delta", named("secret-place")],
        figures: [
          { ...figure, place: ["delta", named("secret-place")], origin: [named("secret-place")], of: "secret-base" },
          { id: "secret-base", indicator: named("secret-indicator"), value: 8, unit: "boat" },
        ],
        links: [{ type: "qualifies", to: named("secret-claim"), ...editor }],
      },
      second,
      {
        ...second,
        ...secret("secret-claim"),
        says: "Secret words.",
        links: [{ type: "supports", to: "four-boats", ...editor }],
      },
      { ...second, id: "of-a-secret-speaker", speaker: named("secret-actor") },
      { ...second, id: "in-a-secret-source", source: named("secret-source") },
    ],
    relations: [
      ...SOUND_RECORDS.relations,
      { source: "river", from: "the-daily", type: "partnersWith", to: named("secret-actor"), passage: "The Daily" },
      { source: named("secret-source"), from: "anna-fisher", type: "worksFor", to: "the-daily", passage: "Anna" },
      {
        source: "river",
        from: "ministry-of-water",
        type: "funds",
        to: "the-daily",
        role: "Secret role",
        restricted: true,
        comment: "secret comment",
        passage: "The Daily",
      },
    ],
    stories: [
      {
        id: "few-boats",
        title: "Few boats",
        comment: "secret comment",
        steps: [
          {
            id: "four",
            heading: "Four",
            text: "[Four](river/four-boats) are counted.",
            cites: ["river/four-boats"],
            comment: "secret comment",
          },
        ],
      },
      {
        id: "secret-story",
        restricted: true,
        comment: "secret comment",
        title: "Secret story",
        steps: [
          {
            id: "secret-step",
            heading: "Secret heading",
            text: `[Secret](${named("secret-actor")}) words.`,
            view: { selection: [named("secret-topic")] },
            cites: [`river/${named("secret-claim")}`],
            notes: "Secret notes.",
          },
        ],
      },
    ],
  };
}
