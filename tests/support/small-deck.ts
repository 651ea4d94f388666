import type { Deck } from "../../src/5-export/slides/deck.ts";
import { slidePicture } from "../../src/5-export/slides/slide-layout.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { sceneLinks } from "../../src/picture/drawing/scene-links.ts";
import { makeScene } from "../../src/picture/make-scene.ts";
import { themeNamed } from "../../src/picture/themes.ts";

/** A talk of two steps about a graph, each citing every claim; `word` changes its texts. */
export function smallDeck(graph: ClaimGraph, word: (text: string) => string = (text) => text): Deck {
  const claims = graph.filterNodes((_, { kind }) => kind === "Claim").sort();
  const cited = claims.flatMap((id) => {
    const claim = graph.getNodeAttributes(id);
    if (claim.kind !== "Claim") return [];
    const speaker = graph.hasNode(claim.speaker) ? graph.getNodeAttribute(claim.speaker, "label") : "";
    const address = claim.evidence[0]?.url;
    const source = graph.getNodeAttribute(claim.source, "label");
    return [{ speaker, says: claim.label, source, reference: `${source}.`, ...(address !== undefined && { address }) }];
  });
  const step = (lens: string) => ({
    heading: word(`Through ${lens}`),
    text: [[{ text: word("Look ") }, { text: word("here"), strong: true, address: "https://example.org/here" }]],
    scene: makeScene(graph, { v: 1, lens, language: "ru" }, slidePicture("16:9")),
    cited,
    notes: word("Say it slowly.\nThen pause."),
    view: { v: 1 as const, lens },
    live: `https://example.org/town/#v=1&lens=${lens}`,
  });
  return {
    title: word("A talk"),
    subtitle: word("in two steps"),
    language: "ru",
    date: "2024-03-01",
    theme: themeNamed("light"),
    slides: [step("voices"), step("actors")],
    sources: [{ reference: word("The Gazette (2024)."), address: "https://gazette.example/" }],
    addressOf: sceneLinks(graph),
  };
}
