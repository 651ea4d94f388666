import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "../../../src/model/attributes.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { rememberLast } from "../../../src/query/remember-last.ts";

const newGraph = (): ClaimGraph => new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();

/** A question whose answers are counted as they are worked out; two of them are kept. */
function counted(answer: (question: string) => string | undefined = (question) => question) {
  const made: string[] = [];
  const ask = rememberLast<string, string | undefined>(
    (_, question) => {
      made.push(question);
      return answer(question);
    },
    (question) => question,
    2,
  );
  return { ask, made };
}

test("what was asked last stays at hand, however long ago it was first asked", () => {
  const graph = newGraph();
  const { ask, made } = counted();
  for (const question of ["a", "b", "a", "c", "a"]) expect(ask(graph, question)).toBe(question);
  expect(made).toEqual(["a", "b", "c"]);
  ask(graph, "b");
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("that there is no answer is remembered too, and each graph has answers of its own", () => {
  const { ask, made } = counted(() => undefined);
  const [one, other] = [newGraph(), newGraph()];
  for (const graph of [one, one, other]) expect(ask(graph, "a")).toBeUndefined();
  expect(made).toEqual(["a", "a"]);
});
