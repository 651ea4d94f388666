import { expect, test } from "vitest";
import { toldStories } from "../../../src/3-assemble/told-stories.ts";
import { mapStoryIds } from "../../../src/model/map-story-ids.ts";
import type { StoryRecord } from "../../../src/model/story.ts";
import { graphWith } from "../../support/graph-with.ts";
import { claimsWith, SOUND_RECORDS } from "../../support/sound-records.ts";

const STORY: StoryRecord = {
  id: "boats",
  title: "Boats",
  comment: "only for us",
  steps: [
    {
      id: "one",
      heading: "Too few",
      text: {
        en: "[Anna](anna-fisher) sees [four](river/four-boats).",
        ru: "[Анна](anna-fisher) видит [четыре](river/four-boats).",
      },
      view: {
        selection: ["anna-fisher", "anna-fisher worksFor ministry-of-water#2", "river/four-boats"],
        focus: "anna-fisher",
        filters: { source: ["river"], stance: ["for"] },
      },
      cites: ["river/four-boats", "river/too-few"],
      notes: "Ask [her](anna-fisher).",
      comment: "only for us",
    },
  ],
};

test("a graph carries its stories in the order they are told, without what editors write to each other", () => {
  const stories = [{ ...STORY, id: "b" }, STORY, { ...STORY, id: "a", order: 2 }, { ...STORY, id: "c", order: 1 }];
  const graph = graphWith({ stories });
  expect(graph.getAttribute("stories")?.map(({ id }) => id)).toEqual(["c", "a", "b", "boats"]);
  expect(JSON.stringify(graph.getAttribute("stories"))).not.toContain("only for us");
  expect(graphWith({}).getAttributes()).not.toHaveProperty("stories");
});

test("a restricted story is for the team alone", () => {
  const stories = [{ ...STORY, restricted: true }];
  expect(graphWith({ stories }).getAttributes()).not.toHaveProperty("stories");
  expect(graphWith({ stories }, { audience: "team" }).getAttribute("stories")).toHaveLength(1);
});

test("what an audience may not see is not linked, cited or chosen either, and its words stay", () => {
  const hidden = new Set(["anna-fisher", "river/too-few"]);
  const [told] = toldStories([STORY], { isVisible: (id) => !hidden.has(id) });
  expect(told?.steps).toEqual([
    {
      id: "one",
      heading: "Too few",
      text: { en: "Anna sees [four](river/four-boats).", ru: "Анна видит [четыре](river/four-boats)." },
      view: { selection: ["river/four-boats"], filters: { source: ["river"], stance: ["for"] } },
      cites: ["river/four-boats"],
      notes: "Ask her.",
    },
  ]);
});

test("ids that records had before are written as they are now, in links of texts and in keys of ties too", () => {
  const renamed = mapStoryIds(STORY, (id) => id.replace("anna-fisher", "anna"));
  expect(renamed.steps[0]).toMatchObject({
    text: { en: "[Anna](anna) sees [four](river/four-boats)." },
    view: { selection: ["anna", "anna worksFor ministry-of-water#2", "river/four-boats"], focus: "anna" },
  });
  const story: StoryRecord = {
    ...STORY,
    steps: [{ id: "one", heading: "h", text: "[Four](river/old-boats).", cites: ["river/old-boats"] }],
  };
  const graph = graphWith({ claims: claimsWith({ formerIds: ["old-boats"] }), stories: [story] });
  expect(graph.getAttribute("stories")?.[0]?.steps[0]).toMatchObject({
    text: "[Four](river/four-boats).",
    cites: ["river/four-boats"],
  });
});

test("a graph's stories are copies: whoever changes a record later does not change the graph", () => {
  const selection = ["anna-fisher"];
  const stories = [{ ...STORY, steps: [{ id: "one", heading: "h", text: "t", view: { selection } }] }];
  const graph = graphWith({ ...SOUND_RECORDS, stories });
  selection.push("river");
  expect(graph.getAttribute("stories")?.[0]?.steps[0]?.view?.selection).toEqual(["anna-fisher"]);
});
