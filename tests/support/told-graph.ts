import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { fixtureGraph, type Wording } from "./fixture-graph.ts";

/** The graph of the invented town, with a story of three steps that is told with it. */
export function toldGraph(word: Wording = (text) => text): ClaimGraph {
  const graph = fixtureGraph(word);
  graph.setAttribute("stories", [
    {
      id: "bridge",
      title: { en: word("A bridge, twice"), ru: word("Мост, дважды"), reviewed: false },
      summary: word("One bridge and two widths."),
      steps: [
        {
          id: "all",
          heading: word("Everybody speaks"),
          text: word("Each square is a claim."),
          view: { lens: "voices" },
        },
        {
          id: "narrow",
          heading: word("One finds it narrow"),
          text: word(
            "[Ada Lind](ada-lind) says that it is *too* [narrow](gazette-2024/too-narrow), [nobody](no-one) else.",
          ),
          view: { lens: "voices", selection: ["ada-lind"] },
          cites: ["gazette-2024/too-narrow"],
          notes: word("Let them look at her."),
        },
        {
          id: "wide",
          heading: word("The office does not"),
          text: word("It is [wide enough](gazette-2024/wide-enough)."),
          view: { lens: "everything", selection: ["roads-office"] },
          cites: ["gazette-2024/wide-enough"],
        },
      ],
    },
  ]);
  return graph;
}
