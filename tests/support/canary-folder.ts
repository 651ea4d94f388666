import { ARTICLE, BENT_NAMES, COMMENT, NAMES, PASSAGE, RESTRICTED, wordsOf } from "./canaries.ts";

/** A data folder as paths and values; JSON is YAML. */
export type DataFolder = Readonly<Record<string, unknown>>;

const comment = wordsOf(COMMENT);
const secret = wordsOf(RESTRICTED);
const editor = { basis: "editor", note: "Our reading." } as const;

/** Beside what its type wants, a restricted record with a canary in each free text. */
const restricted = (kind: string) => ({
  id: `zorblatine-${kind}`,
  formerIds: [`zorblatine-${kind}-of-old`],
  restricted: true,
  comment,
  description: RESTRICTED,
  sameAs: [`https://example.org/${RESTRICTED.en}`],
  url: `https://example.org/${encodeURIComponent(RESTRICTED.kk)}`,
});
const named = (kind: string) => ({ ...restricted(kind), name: RESTRICTED, aliases: [secret] });

const own = { attribution: "indirect", about: ["bridge"], passage: "The council opened the … first in the rain" };

/** A sound data folder about an invented town, with a canary in every free text that some audience may not see. */
export const CANARY_FOLDER: DataFolder = {
  "claimgraph.yaml": {
    format: 1,
    title: { en: "A small town", ru: "Городок", kk: "Қалашық" },
    summary: "Who says what about a bridge.",
    date: "2026-01-01",
    languages: ["en", "ru", "kk"],
    base: "https://example.org/town/",
  },
  "vocabulary.yaml": {
    nodeTypes: [{ id: "BridgeSociety", parent: "NGO", label: "Society for a bridge" }],
    edgeTypes: [{ id: "walksWith", domain: ["Actor"], range: ["Actor"], label: "walks with" }],
  },
  "articles/gazette.yaml": {
    source: {
      id: "gazette",
      type: "NewsArticle",
      title: "The bridge",
      publisher: "the-gazette",
      authors: ["mayor", "zorblatine-actor"],
      published: "2025",
      language: "en",
      url: "https://gazette.example/bridge",
      comment,
      body: { from: "The council opened", to: "bridge is narrow" },
    },
    claims: [
      {
        ...own,
        id: "opened",
        type: "QuantityClaim",
        speaker: "mayor",
        apparentSpeaker: "zorblatine-actor",
        relayedBy: ["the-gazette", "zorblatine-actor"],
        origin: "zorblatine-instrument",
        says: { en: "The bridge is open.", ru: "Мост открыт.", kk: "Көпір ашық." },
        about: ["bridge", "zorblatine-event", { topic: "zorblatine-topic", stance: "for" }, "a-witness"],
        concerns: ["town", "zorblatine-place"],
        figures: [
          {
            indicator: "crossings",
            value: 2,
            unit: "crossing",
            of: "zorblatine-figure",
            place: ["town", "zorblatine-place"],
            origin: ["zorblatine-place"],
            derived: true,
          },
          {
            id: "zorblatine-figure",
            indicator: "zorblatine-indicator",
            value: 3,
            unit: "crossing",
            derived: true,
          },
        ],
        links: [{ type: "qualifies", to: "zorblatine-claim", ...editor }],
        comment,
      },
      {
        ...own,
        id: "narrow",
        type: "Evaluation",
        speaker: "a-witness",
        says: "The bridge is narrow.",
        passage: "A witness thinks that … bridge is narrow",
      },
      {
        ...own,
        id: "zorblatine-claim",
        formerIds: ["zorblatine-claim-of-old"],
        restricted: true,
        comment,
        type: "Evaluation",
        speaker: "mayor",
        says: RESTRICTED,
        note: RESTRICTED,
        period: "2024",
        figures: [
          { id: "zorblatine-count", indicator: "crossings", value: 5, unit: secret, per: secret, derived: true },
        ],
        links: [{ type: "supports", to: "opened", on: secret, basis: "editor", note: RESTRICTED }],
      },
      { ...own, id: "of-a-restricted-speaker", type: "Evaluation", speaker: "zorblatine-actor", says: RESTRICTED },
    ],
    relations: [
      { from: "mayor", type: "worksFor", to: "council", passage: "The council opened", comment },
      {
        from: "council",
        type: "funds",
        to: "the-gazette",
        role: RESTRICTED,
        note: RESTRICTED,
        restricted: true,
        comment,
        passage: "The council opened",
      },
      { from: "council", type: "walksWith", to: "zorblatine-actor", role: RESTRICTED, passage: "The council opened" },
    ],
    uncovered: [{ passage: "The council opened", reason: comment }],
  },
  "articles/restricted.yaml": {
    source: { ...restricted("source"), type: "Report", title: RESTRICTED, publisher: "council" },
    claims: [{ ...own, id: "in-a-restricted-source", type: "Evaluation", speaker: "mayor", says: RESTRICTED }],
    relations: [{ from: "mayor", type: "heads", to: "council", role: RESTRICTED, passage: "The council opened" }],
  },
  "records.yaml": {
    actors: [
      { id: "the-gazette", type: "MediaOrganization", name: "The Gazette", comment },
      { id: "council", type: "LocalGovernment", name: { en: "Council", ru: "Совет", kk: "Кеңес" }, comment },
      { id: "mayor", type: "UnnamedPerson", name: "The mayor", naming: "public-role", comment },
      {
        id: "a-witness",
        formerIds: ["wimpleforth-witness"],
        type: "UnnamedPerson",
        name: { en: "a witness", ru: "свидетельница", kk: "куәгер" },
        naming: "protected",
        comment,
      },
      { ...named("actor"), type: "NGO" },
    ],
    topics: [
      { id: "bridge", type: "Topic", name: "The bridge", broader: "zorblatine-topic", comment },
      { ...named("topic"), type: "Topic" },
    ],
    indicators: [
      { id: "crossings", type: "Indicator", name: "Crossings", unit: "crossing", comment },
      { ...named("indicator"), type: "Indicator", unit: secret },
    ],
    places: [
      { id: "town", type: "City", name: "The town", comment },
      { ...named("place"), type: "City" },
    ],
    instruments: [{ ...named("instrument"), type: "Publication", date: "2024" }],
    events: [{ ...named("event"), type: "Event", date: "2024" }],
  },
  "stories/opening.yaml": {
    story: {
      id: "opening",
      title: "The opening",
      steps: [
        {
          id: "first",
          heading: "It is open",
          text: "The [mayor](mayor) says that [the bridge is open](gazette/opened), and [one](a-witness) crosses.",
          view: { lens: "voices", selection: ["mayor"] },
          cites: ["gazette/opened"],
          notes: "Let them look.",
          comment,
        },
      ],
      comment,
    },
  },
  "stories/restricted.yaml": {
    story: {
      id: "zorblatine-story",
      restricted: true,
      comment,
      title: RESTRICTED,
      summary: RESTRICTED,
      steps: [
        {
          id: "zorblatine-step",
          heading: RESTRICTED,
          text: { en: `[${RESTRICTED.en}](zorblatine-actor)`, ru: RESTRICTED.ru, kk: RESTRICTED.kk },
          view: { selection: ["zorblatine-actor"] },
          cites: ["gazette/zorblatine-claim"],
          notes: RESTRICTED,
        },
      ],
    },
  },
  "private/names.yaml": { names: Object.values(NAMES) },
  "private/letters/2025.json": { names: [{ id: "writer", name: NAMES.kk }] },
  "texts/gazette.txt": wordsOf(ARTICLE),
};

/** The text of the folder's article. */
export const CANARY_TEXT = `${wordsOf(ARTICLE)}

The council opened the bridge, ${wordsOf(PASSAGE)}, and ${BENT_NAMES.join(", ")} crossed it first in the rain.

Later Vostemark, Тузакову and Қыдырәлінің smiled. A witness thinks that this ${PASSAGE.en} bridge is narrow.

${wordsOf(ARTICLE)}
`;

/** The files of a folder with changes to one of them, as bytes. */
export function folderFiles(folder: DataFolder): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value, undefined, 1));
  return Object.entries(folder).map(([path, value]) => ({ path, bytes: new TextEncoder().encode(text(value)) }));
}
