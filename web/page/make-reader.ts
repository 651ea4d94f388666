import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { serializeView } from "../../src/model/serialize-view.ts";
import type { Language } from "../../src/model/text.ts";
import type { View } from "../../src/model/view.ts";
import { makeVocabulary } from "../../src/model/vocabulary.ts";
import { lensGraph } from "../../src/picture/items/lens-graph.ts";
import { lensNamed } from "../../src/picture/lenses.ts";
import { makeLooks } from "../../src/picture/look.ts";
import { asKnownOn } from "../../src/query/time/as-known-on.ts";
import { messagesIn } from "../messages/messages.ts";
import type { Reader } from "../panels/reader.ts";
import type { Page } from "./page.ts";

/** Where a reader's links lead. */
interface Ways {
  /** The view as it is when the link is drawn. */
  readonly view: () => View;
  readonly go: (id: string) => void;
}

type Reads = (graph: ClaimGraph, language: Language) => Pick<Page, "reader" | "view" | "shown">;

/** Says who reads, and what of a graph: as the view has it. */
export function readsMaker(ways: Ways): Reads {
  const readerOf = readerMaker(ways);
  return (graph, language) => {
    const view = ways.view();
    const reader = readerOf(asKnownOn(graph, view.time?.knownOn), language);
    return { reader, view, shown: lensGraph(graph, lensNamed(view.lens), view, reader).graph };
  };
}

/** Makes readers; the last one serves again while graph and language stay the same. */
export function readerMaker({ view, go }: Ways): (graph: ClaimGraph, language: Language) => Reader {
  let last: Reader | undefined;
  return (graph, language) => {
    if (last?.graph === graph && last.language === language) return last;
    const vocabulary = last?.graph === graph ? last.vocabulary : makeVocabulary(graph.getAttribute("vocabulary"));
    last = {
      graph,
      vocabulary,
      language,
      lookOf: makeLooks(vocabulary),
      say: messagesIn(language),
      addressOf: (id) => `#${serializeView({ ...view(), selection: [id] })}`,
      go,
    };
    return last;
  };
}
