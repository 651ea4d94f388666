import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/5-export/formats.ts";
import { stableJson } from "../../../src/5-export/stable-json.ts";
import { projectActors } from "../../../src/query/derive/project-actors.ts";
import { exportTexts } from "../../support/export-text.ts";
import { graphWith } from "../../support/graph-with.ts";
import { withSecrets } from "../../support/secret-records.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

describe.each([
  ["by its id", false],
  ["by an id it had before", true],
])("a restricted record that others name %s", (_, former) => {
  test("is in nothing made for the public, and whatever names it is silent about it", () => {
    const graph = graphWith(withSecrets(former));
    expect(
      graph
        .nodes()
        .filter((id) => id.includes("/"))
        .sort(),
    ).toEqual(["river/four-boats", "river/too-few"]);
    expect(stableJson(graph.export())).not.toMatch(/secret/i);
    for (const shown of [graph, projectActors(graph)]) {
      for (const { name } of FORMATS) {
        for (const text of exportTexts(shown, name).values()) expect(text).not.toMatch(/secret/i);
      }
    }
  });

  test("leaves what stands without it as it was", () => {
    const graph = graphWith(withSecrets(former));
    expect(graph.getNodeAttributes("river/four-boats")).toMatchObject({
      about: [{ topic: "fishing" }],
      concerns: ["delta"],
      relayedBy: ["the-daily"],
      figures: [{ indicator: "boats", value: 4, place: ["delta"], origin: [] }],
    });
    expect(graph.getNodeAttributes("river")).toMatchObject({ authors: ["anna-fisher"] });
    expect(graph.getEdgeAttributes("river/four-boats measures boats")).toMatchObject({ figure: { place: ["delta"] } });
  });

  test("is in what is made for the team, apart from comments", () => {
    const graph = graphWith(withSecrets(former), { audience: "team" });
    for (const kind of ["source", "actor", "topic", "indicator", "place", "instrument", "event"]) {
      expect(graph.hasNode(`secret-${kind}`)).toBe(true);
    }
    expect(graph.hasEdge("river/four-boats qualifies river/secret-claim")).toBe(true);
    expect(graph.hasEdge("ministry-of-water funds the-daily")).toBe(true);
    expect(graph.hasNode("secret-source/in-a-secret-source")).toBe(true);
    expect(graph.getAttribute("stories")?.[1]?.steps[0]).toMatchObject({
      text: "[Secret](secret-actor) words.",
      cites: ["river/secret-claim"],
    });
    expect(stableJson(graph.export())).not.toContain("secret comment");
  });
});

test("comments are for editors: neither the public nor the team meets one", () => {
  const comment = "only for us";
  const noted = <T extends object>(list: readonly T[]) => list.map((record) => ({ ...record, comment }));
  const records = {
    sources: noted(SOUND_RECORDS.sources),
    actors: noted(SOUND_RECORDS.actors),
    topics: noted(SOUND_RECORDS.topics),
    claims: noted(SOUND_RECORDS.claims),
    relations: noted(SOUND_RECORDS.relations),
  };
  for (const audience of ["public", "team"] as const) {
    const [with_, without] = [graphWith(records, { audience }), graphWith({}, { audience })];
    expect(stableJson(with_.export())).toBe(stableJson(without.export()));
  }
});

test("a protected person is a role, to the public and to the team", () => {
  const actors = [
    ...SOUND_RECORDS.actors,
    {
      id: "a-fisher",
      formerIds: ["fisher-of-the-delta"],
      type: "UnnamedPerson",
      name: { en: "a fisher", ru: "рыбачка", kk: "балықшы" },
      naming: "protected" as const,
      comment: "for editors",
    },
  ];
  const claims = SOUND_RECORDS.claims.map((claim) => ({ ...claim, about: ["a-fisher"] }));
  for (const audience of ["public", "team"] as const) {
    const graph = graphWith({ actors, claims }, { audience });
    expect(graph.getNodeAttributes("a-fisher")).toEqual({
      kind: "Actor",
      type: "UnnamedPerson",
      naming: "protected",
      label: "a fisher",
      labels: { en: "a fisher", ru: "рыбачка", kk: "балықшы" },
      x: 0,
      y: 0,
      size: expect.any(Number),
    });
  }
});

describe("the words of a passage", () => {
  const words = "The river carries four boats as it did, says the ministry, even in the wet month";
  const texts = new Map([["river", `${words}. That is too few. Anna Fisher advises the ministry of water.`]]);
  const evidenceFor = (audience: "public" | "team", extra: object = {}) =>
    stableJson(graphWith(extra, { audience, texts }).getNodeAttributes("river/four-boats"));

  test("are for the team only, and only with the text at hand", () => {
    expect(evidenceFor("team")).toContain("says the ministry, even in");
    expect(evidenceFor("public")).not.toContain("says the ministry, even in");
    expect(stableJson(graphWith({}, { audience: "team" }).export())).not.toContain("says the ministry");
  });

  test.each([
    ["speaks", { speaker: "a-fisher" }],
    ["seems to speak", { speaker: "the-daily", attribution: "narrated", apparentSpeaker: "a-fisher" }],
    ["passes a claim on", { relayedBy: ["a-fisher"] }],
    ["is spoken of", { about: ["a-fisher"] }],
  ] as const)("are in no graph where a protected person %s and nobody says which name to take out", (_, change) => {
    const fisher = { id: "a-fisher", type: "UnnamedPerson", name: "a fisher", naming: "protected" } as const;
    const [first, ...rest] = SOUND_RECORDS.claims;
    const claims = first ? [{ ...first, ...change }, ...rest] : rest;
    expect(evidenceFor("team", { actors: [...SOUND_RECORDS.actors, fisher], claims })).not.toContain(
      "says the ministry",
    );
  });
});
