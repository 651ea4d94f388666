import { expect, test } from "vitest";
import type { GraphRecords } from "../../../src/build-graph.ts";
import { graphWith } from "../../support/graph-with.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

const text = (en: string) => ({ en, ru: "Река" });
const [claim, other] = SOUND_RECORDS.claims;
if (!claim || !other) throw new Error("two claims are wanted");
const [source] = SOUND_RECORDS.sources;
if (!source) throw new Error("a source is wanted");

/** Sound records in which every list and every text that reaches the graph is used. */
const FULL = {
  manifest: {
    ...SOUND_RECORDS.manifest,
    title: text("A river"),
    summary: text("About it"),
    languages: ["en", "ru"],
    editors: [text("Bridge Watch")],
    publisher: text("River Press"),
  },
  vocabulary: { nodeTypes: [{ id: "Club", parent: "NGO", label: text("Club") }] },
  sources: [
    {
      ...source,
      title: text("The river"),
      description: text("A page"),
      formerIds: ["stream"],
      authors: ["anna-fisher"],
    },
  ],
  actors: [
    ...SOUND_RECORDS.actors,
    { id: "club", type: "Club", name: text("The Club"), aliases: ["Club"], sameAs: ["https://club.example/"] },
  ],
  claims: [
    {
      ...claim,
      hedge: ["estimate"],
      says: text("Four boats are on the river."),
      about: [{ topic: "fishing", stance: "for" }, "club"],
      concerns: ["delta"],
      relayedBy: ["the-daily"],
      formerIds: ["boats"],
      note: text("A note"),
      figures: [{ indicator: "boats", value: 4, unit: "boat", period: "2021-Q1", place: ["delta"], origin: ["delta"] }],
      links: [{ type: "contradicts", to: "too-few", basis: "editor", note: text("Our reading") }],
    },
    other,
  ],
  relations: [
    {
      from: "anna-fisher",
      type: "worksFor",
      to: "club",
      role: text("a hand"),
      basis: "editor",
      note: text("Our reading"),
    },
  ],
} as const satisfies Partial<GraphRecords>;

/** Every list and object inside, at any depth. */
function parts(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}

test.each(["public", "team"] as const)(
  "a built graph shares nothing with the records it came from (%s)",
  (audience) => {
    const records = { ...SOUND_RECORDS, ...structuredClone(FULL) };
    const graph = graphWith(records, { audience });
    const given = new Set(parts(records));
    const shared = parts(graph.export()).filter((part) => given.has(part));
    expect(shared).toEqual([]);
  },
);

test("a figure that is changed after the build stays as it was in the graph, on the claim and on its edge", () => {
  const records = { ...SOUND_RECORDS, ...structuredClone(FULL) };
  const graph = graphWith(records);
  const before = structuredClone(graph.export());
  for (const part of parts(records.claims)) {
    for (const key of Object.keys(part)) Reflect.set(part, key, "changed");
  }
  expect(graph.export()).toEqual(before);
  expect(graph.getEdgeAttributes("river/four-boats measures boats")).toMatchObject({ figure: { value: 4 } });
});
