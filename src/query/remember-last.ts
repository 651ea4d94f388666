import type { ClaimGraph } from "../model/claim-graph.ts";

/**
 * Answers about a graph, the few asked last kept at hand: a page asks the same on each render. An answer is known by
 * the graph itself and by `keyOf` of the question, so a graph may not change between two questions.
 */
export function rememberLast<Question, Answer>(
  answer: (graph: ClaimGraph, question: Question) => Answer,
  keyOf: (question: Question) => string,
  most = 8,
): (graph: ClaimGraph, question: Question) => Answer {
  const byGraph = new WeakMap<ClaimGraph, Map<string, { readonly answer: Answer }>>();
  return (graph, question) => {
    const known = byGraph.get(graph) ?? new Map<string, { readonly answer: Answer }>();
    byGraph.set(graph, known);
    const key = keyOf(question);
    const held = known.get(key) ?? { answer: answer(graph, question) };
    // What is asked goes to the end, so that the one at the start was not asked for the longest time.
    known.delete(key);
    known.set(key, held);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return held.answer;
  };
}
