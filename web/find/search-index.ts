import MiniSearch from "minisearch";
import type { NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { Kind } from "../../src/model/kinds.ts";
import { ownLanguage } from "../../src/model/own-language.ts";
import { type Language, wordings } from "../../src/model/text.ts";
import { explainMatch, type Match } from "./explain-match.ts";
import { foldWord, MISTYPED, SHORTEST_MISTYPED, splitWords } from "./mark-words.ts";
import { namePair, type Pair } from "./name-pair.ts";

/** A node that was found, and why. */
export interface Found extends Match {
  readonly id: string;
  readonly kind: Kind;
  /** How many of its kind were found, those left out included. */
  readonly ofKind: number;
}

/** For whom is searched: what is not in their graph is not found. */
interface Seeker {
  readonly graph: ClaimGraph;
  readonly language: Language;
}

/**
 * Finds nodes by words in any script, with typing errors: the kind of the best match first, the best of a kind first.
 * Without a seeker in the whole graph, in the data set's first language.
 */
export interface Search {
  (query: string, seeker?: Seeker): readonly Found[];
  /** The two things that the words name together, where none is called by all of them. */
  readonly pair: (query: string, seeker?: Seeker) => Pair | undefined;
  /** Whether some of the graph has not been read yet, and may be what is sought. */
  readonly isReading: () => boolean;
  /** Done when all has been read. */
  readonly read: Promise<void>;
}

const MOST_OF_A_KIND = 8;
/** An index of more nodes is made bit by bit, while the page goes on; meanwhile it finds what it has read. */
const MOST_AT_ONCE = 5000;

interface Entry {
  readonly id: string;
  readonly name: string;
  /** The names once more, each as one word: who is called so and no more comes first. */
  readonly whole: string;
  readonly more: string;
}

/** Builds the index of a graph: names in every language, aliases, paraphrases; a claim is found by its speaker and its figures too. */
export function makeSearch(graph: ClaimGraph): Search {
  const index = new MiniSearch<Entry>({
    fields: ["name", "whole", "more"],
    tokenize: (text, field) => (field === "whole" ? text.split("\n") : splitWords(text)),
    processTerm: (term) => foldWord(term),
    searchOptions: {
      prefix: true,
      // A number with another digit is another number.
      fuzzy: (term) => (term.length >= SHORTEST_MISTYPED && !/\d/.test(term) ? MISTYPED : false),
      boost: { name: 3, whole: 2 },
      tokenize: splitWords,
      combineWith: "AND",
    },
  });
  const entries = graph.mapNodes((id, node): Entry => {
    const name = namesOf(node);
    return { id, name, whole: node.kind === "Claim" ? "" : name, more: moreOf(node, graph) };
  });
  const read = entries.length > MOST_AT_ONCE ? index.addAllAsync(entries, { chunkSize: 200 }) : Promise.resolve();
  if (entries.length <= MOST_AT_ONCE) index.addAll(entries);

  const anybody: Seeker = { graph, language: ownLanguage(graph) };
  // A page asks again whenever it is drawn.
  const asked = <Answer>(answer: (query: string, seeker: Seeker) => Answer) => {
    let last: { readonly of: readonly unknown[]; readonly answer: Answer } | undefined;
    return (query: string, seeker = anybody): Answer => {
      const of = [query, seeker.graph, seeker.language, index.documentCount];
      if (!last || of.some((part, at) => part !== last?.of[at])) last = { of, answer: answer(query, seeker) };
      return last.answer;
    };
  };
  return Object.assign(
    asked((query, seeker) => find(index, query, seeker)),
    {
      pair: asked((query, seeker) => namePair(index, query, seeker.graph)),
      isReading: () => index.documentCount < entries.length,
      read,
    },
  );
}

function find(index: MiniSearch<Entry>, query: string, { graph, language }: Seeker): readonly Found[] {
  const kinds = new Map<Kind, string[]>();
  let sought: readonly string[] = [];
  for (const { id, queryTerms } of index.search(query)) {
    if (typeof id !== "string" || !graph.hasNode(id)) continue;
    sought = queryTerms;
    const kind = graph.getNodeAttribute(id, "kind");
    const known = kinds.get(kind);
    if (known) known.push(id);
    else kinds.set(kind, [id]);
  }
  return [...kinds].flatMap(([kind, ids]) =>
    ids.slice(0, MOST_OF_A_KIND).map((id): Found => {
      const match = explainMatch(graph, id, sought, language);
      return { id, kind, ofKind: ids.length, ...match };
    }),
  );
}

function namesOf(node: NodeAttributes): string {
  const aliases = "aliases" in node ? (node.aliases ?? []) : [];
  return [node.label, ...wordings(node.labels), ...aliases].join("\n");
}

function moreOf(node: NodeAttributes, graph: ClaimGraph): string {
  const voice = node.kind === "Claim" ? node.speaker : node.kind === "Source" ? node.publisher : undefined;
  const names = voice !== undefined && graph.hasNode(voice) ? namesOf(graph.getNodeAttributes(voice)) : "";
  if (node.kind !== "Claim") return [...wordings(node.description), names].join(" ");
  const amounts = node.figures.flatMap(({ value, min, max }) => [value, min, max].filter((n) => n !== undefined));
  return [...wordings(node.says), names, ...amounts].join(" \n");
}
