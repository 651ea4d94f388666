import type { SerializedGraph } from "graphology-types";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "../src/model/attributes.ts";
import type { ClaimGraph } from "../src/model/claim-graph.ts";
import { KINDS } from "../src/model/kinds.ts";
import { newGraph } from "../src/model/new-graph.ts";

type GraphFile = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
type Bag = Readonly<Record<string, unknown>>;

/** Reads a `graph.json`; undefined where the text is none. What a panel would stumble over is looked at here, once. */
export function readGraph(json: string): ClaimGraph | undefined {
  try {
    const file: unknown = JSON.parse(json);
    if (!isGraphFile(file)) return undefined;
    return newGraph().import(file);
  } catch {
    // Text that is no JSON, an edge without its nodes: one answer serves the reader for both.
    return undefined;
  }
}

function isGraphFile(file: unknown): file is GraphFile {
  if (!isBag(file) || !isBag(file["attributes"])) return false;
  const { format, title, date, vocabulary, languages, stories = [], editors = [], publisher = "" } = file["attributes"];
  if (format !== 1 || !isText(title) || typeof date !== "string" || !isBag(vocabulary) || !Array.isArray(languages)) {
    return false;
  }
  if (!isListOf(editors, isText) || !isText(publisher)) return false;
  return isListOf(file["nodes"], isNode) && isListOf(file["edges"], isEdge) && isListOf(stories, isStory);
}

function isStory(story: unknown): boolean {
  if (!isBag(story) || typeof story["id"] !== "string" || !isText(story["title"])) return false;
  return isListOf(story["steps"], isStep) && isText(story["summary"] ?? "");
}

function isStep(step: unknown): boolean {
  if (!isBag(step)) return false;
  const { heading, text, notes = "", view = {}, cites = [] } = step;
  return [heading, text, notes].every(isText) && isBag(view) && isListOf(cites, (id) => typeof id === "string");
}

function isNode(node: unknown): boolean {
  if (!isBag(node) || typeof node["key"] !== "string" || !isBag(node["attributes"])) return false;
  const { kind, type, label, labels, x, y, size, aliases = [], authors = [] } = node["attributes"];
  if (![aliases, authors].every((list) => isListOf(list, (text) => typeof text === "string"))) return false;
  const isNamed = typeof type === "string" && typeof label === "string" && isText(labels);
  const isPlaced = [x, y, size].every((value) => typeof value === "number" && Number.isFinite(value));
  return (
    isNamed && isPlaced && KINDS.some((known) => known === kind) && (kind !== "Claim" || isClaim(node["attributes"]))
  );
}

function isClaim({ source, speaker, says, hedge, figures, about, concerns, evidence }: Bag): boolean {
  const areLists = Array.isArray(hedge) && isListOf(concerns, (id) => typeof id === "string");
  const areBags = isListOf(figures, isBag) && isListOf(about, isBag) && isListOf(evidence, isPassage);
  return typeof source === "string" && typeof speaker === "string" && isText(says) && areLists && areBags;
}

function isEdge(edge: unknown): boolean {
  if (!isBag(edge) || typeof edge["key"] !== "string" || !isBag(edge["attributes"])) return false;
  const { type, evidence } = edge["attributes"];
  return typeof type === "string" && (evidence === undefined || isListOf(evidence, isPassage));
}

function isPassage(passage: unknown): boolean {
  if (!isBag(passage)) return false;
  const { url = "", words = "", prefix = "" } = passage;
  return [url, words, prefix].every((text) => typeof text === "string");
}

function isText(value: unknown): boolean {
  if (typeof value === "string") return true;
  return isBag(value) && Object.values(value).every((part) => typeof part === "string" || typeof part === "boolean");
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
