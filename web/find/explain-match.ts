import type { NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { LANGUAGES, type Language, type Text, textIn } from "../../src/model/text.ts";
import { excerpt, type Marked, markWords, type Piece } from "./mark-words.ts";

/** Why a node was found, the sought words marked. */
export interface Match {
  readonly name: readonly Piece[];
  /** Of a claim: who says it. */
  readonly speaker?: readonly Piece[];
  /** Another name or text that has words which those above lack, in its own language where that is known. */
  readonly also?: {
    readonly pieces: readonly Piece[];
    readonly language?: Language;
    /** Whether it is a name of its own, and no text about it. */
    readonly isName: boolean;
  };
}

interface Wording {
  readonly text: string;
  readonly isName: boolean;
  readonly language?: Language;
}

const MOST_LETTERS = 64;

/** Says in what a reader reads why a node answers to words that are folded already. */
export function explainMatch(graph: ClaimGraph, id: string, sought: readonly string[], language: Language): Match {
  const node = graph.getNodeAttributes(id);
  const name = markWords(nameIn(node, language), sought);
  const voice =
    node.kind === "Claim" && graph.hasNode(node.speaker) ? graph.getNodeAttributes(node.speaker) : undefined;
  const speaker = voice && markWords(nameIn(voice, language), sought);
  const also = bestOf(
    otherWordings(graph, node, voice, language),
    sought,
    new Set([...name.has, ...(speaker?.has ?? [])]),
  );
  return { name: name.pieces, ...(speaker && { speaker: speaker.pieces }), ...(also && { also }) };
}

function nameIn(node: NodeAttributes, language: Language): string {
  return textIn(node.kind === "Claim" ? node.says : node.labels, language) || node.label;
}

/** Whatever else the index read of a node, names first. */
function otherWordings(
  graph: ClaimGraph,
  node: NodeAttributes,
  voice: NodeAttributes | undefined,
  language: Language,
): readonly Wording[] {
  const publisher = node.kind === "Source" ? node.publisher : undefined;
  const house = publisher !== undefined && graph.hasNode(publisher) ? graph.getNodeAttributes(publisher) : undefined;
  const own = node.kind === "Claim" ? node.says : node.labels;
  return [
    ...aliasesOf(node),
    ...inEach(own, language, true),
    ...[voice, house].flatMap((other) => (other ? [...inEach(other.labels, language, true), ...aliasesOf(other)] : [])),
    ...(node.kind === "Claim" ? [] : inEach(node.description, language, false)),
  ];
}

function aliasesOf(node: NodeAttributes): readonly Wording[] {
  return "aliases" in node ? (node.aliases ?? []).map((text) => ({ text, isName: true })) : [];
}

/** The reader's own language first. */
function inEach(text: Text | undefined, first: Language, isName: boolean): readonly Wording[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [{ text, isName }];
  const order = [first, ...LANGUAGES.filter((other) => other !== first)];
  return order.flatMap((language) => {
    const wording = text[language];
    return wording === undefined ? [] : [{ text: wording, language, isName }];
  });
}

/** The wording that has the most of the words that are not shown yet; the first among equals. */
function bestOf(wordings: readonly Wording[], sought: readonly string[], shown: ReadonlySet<string>): Match["also"] {
  const missing = sought.filter((word) => !shown.has(word));
  if (missing.length === 0) return undefined;
  let best: (Wording & { readonly marked: Marked }) | undefined;
  for (const wording of wordings) {
    const marked = markWords(wording.text, missing);
    if (marked.has.size > (best?.marked.has.size ?? 0)) best = { ...wording, marked };
  }
  if (!best) return undefined;
  const pieces = excerpt(best.marked.pieces, MOST_LETTERS);
  return { pieces, isName: best.isName, ...(best.language && { language: best.language }) };
}
