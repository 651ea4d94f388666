import { expect, test } from "vitest";
import type { View } from "../../../src/model/view.ts";
import { makeVocabulary } from "../../../src/model/vocabulary.ts";
import { pickItems } from "../../../src/picture/items/pick-items.ts";
import { legendOf } from "../../../src/picture/legend.ts";
import { lakeGraph } from "../../support/lake-graph.ts";

function picture(view: Omit<View, "v">): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
  const { nodes, edges } = pickItems(lakeGraph(), { v: 1, ...view });
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ id }) => id) };
}

test("what is selected is in the picture whatever the filters say", () => {
  const filters = { type: ["Ministry"] };
  expect(picture({ lens: "everything", filters }).nodes).not.toContain("report-2021/quota");
  const chosen = picture({ lens: "everything", filters, selection: ["report-2021/quota"] });
  expect(chosen.nodes).toContain("report-2021/quota");
});

test("what was not known on the date is in no picture, not even selected", () => {
  const time = { knownOn: "2006" };
  expect(picture({ lens: "everything", time }).nodes).not.toContain("water-lab");
  expect(picture({ lens: "actors", time, selection: ["water-lab"] }).nodes).not.toContain("water-lab");
});

test("in the lens of actors a tie goes with the claims it rests on", () => {
  expect(picture({ lens: "actors" }).edges).toContain("herald speaksAbout anglers");
  expect(picture({ lens: "actors", filters: { stance: ["for"] } }).edges).not.toContain("herald speaksAbout anglers");
  expect(picture({ lens: "actors", time: { knownOn: "2005" } }).edges).toEqual([]);
});

test("each entry of the legend, chosen, leaves as many of its kind as it counts", () => {
  const graph = lakeGraph();
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  const entries = legendOf(pickItems(graph, { v: 1, lens: "everything" }), vocabulary, "en");
  const actors = entries.filter(({ mark, id }) => !("look" in mark) && vocabulary.nodeTypes.get(id)?.kind === "Actor");
  expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(["Organization", "PublicBody"]));
  for (const { id, count } of actors) {
    const { nodes } = pickItems(graph, { v: 1, lens: "everything", filters: { type: [id] } });
    expect([id, nodes.filter(({ kind }) => kind === "Actor").length]).toEqual([id, count]);
  }
});
