import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { lintGexf } from "../../src/5-export/lint-gexf.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { exportText } from "../support/export-text.ts";
import { type EdgeEntry, graphOf, type NodeEntry } from "../support/small-graph.ts";

const SEED = { seed: 20211, numRuns: 300 };

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "]]>",
      "<",
      "&",
      '"',
      "'",
      "\\",
      "\u0000",
      "\u0007",
      "\u009F",
      "\uFFFE",
      "\uFFFF",
      "\uD800",
      "\uDC00",
    ),
    fc.constantFrom(
      " ",
      "\n",
      "\t",
      "\r",
      "😀",
      "Ә",
      "é",
      "<!--",
      "&#1;",
      "<img src=x onerror=alert(1)>",
      ",",
      "#",
      "~2",
    ),
    fc.constantFrom("a", "b", "1"),
  ),
  maxLength: 8,
});
const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1e-320, 1e300));

const place = fc.record({ x: number, y: number, size: number });
const nodes: fc.Arbitrary<readonly NodeEntry[]> = fc.uniqueArray(
  fc
    .record({
      id: hostile,
      label: hostile,
      alias: hostile,
      text: hostile,
      place,
      published: fc.constantFrom("2021", "x", "2020/2019", ".."),
    })
    .map(({ id, label, alias, text, place, published }): NodeEntry => {
      const named = { label, labels: { en: label, ru: text }, description: text, url: text, ...place };
      return published === "x"
        ? [id, { kind: "Actor", type: "NGO", ...named, aliases: [alias, text, ""] }]
        : [id, { kind: "Source", type: "Report", ...named, published, publisher: alias }];
    }),
  { selector: ([id]) => id, minLength: 1, maxLength: 8 },
);

/** A graph of hostile nodes and, between them, parallel and opposite edges with hostile attributes. */
const graphs: fc.Arbitrary<ClaimGraph> = nodes.chain((entries) => {
  const end = fc.nat({ max: entries.length - 1 }).map((index) => entries[index]?.[0] ?? "");
  const edge = fc.tuple(end, end, hostile, number, fc.constantFrom("linkedTo", "oversees", "publishes"), hostile);
  const period = fc.constantFrom("2006", "2006/2004", "2030/..", "nonsense");
  return fc.array(fc.tuple(edge, period), { maxLength: 10 }).map((edges) =>
    graphOf(
      entries,
      edges.map(
        ([[from, to, suffix, weight, type, note], when], index): EdgeEntry => [
          from,
          to,
          type === "publishes"
            ? { type, weight }
            : { type, weight, basis: "article", note, period: when, evidence: [] },
          `${suffix}${index}`,
        ],
      ),
    ),
  );
});

/** What a label must read as: characters that XML cannot hold, and controls, dropped; trimmed. */
function expectedLabel(label: string): string {
  const isKept = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
    return !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  };
  return [...label].filter(isKept).join("").trim();
}

function readNodes(gexf: string): readonly { readonly id: string; readonly label: string }[] {
  const found: { id: string; label: string }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "node") found.push({ id: String(attributes["id"]), label: String(attributes["label"]) });
  });
  parser.write(gexf).close();
  return found;
}

test("whatever labels, ids and attributes hold, the file is XML and the lint finds nothing", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const gexf = exportText(graph, "gexf");
      expect(lintGexf([gexf])).toEqual([]);
      expect(readNodes(gexf)).toHaveLength(graph.order);
    }),
    SEED,
  );
});

test("labels come back whole, but for what XML cannot hold", () => {
  fc.assert(
    fc.property(nodes, (entries) => {
      const read = readNodes(exportText(graphOf(entries, []), "gexf"));
      const labels = entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => expectedLabel(node.label));
      expect(read.map(({ id, label }, index) => (labels[index] === "" ? id : label))).toEqual(
        labels.map((label, index) => label || read[index]?.id),
      );
    }),
    SEED,
  );
});

test("the order in which nodes and edges came does not show in any byte", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { nodes: entries, edges } = graph.export();
      const turned = graph.emptyCopy();
      turned.clear();
      turned.import({ nodes: entries.toReversed(), edges: edges.toReversed() });
      for (const format of ["gexf", "json"] as const) {
        expect(exportText(turned, format)).toBe(exportText(graph, format));
      }
    }),
    SEED,
  );
});
