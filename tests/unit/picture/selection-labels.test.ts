import { join } from "node:path";
import { expect, test } from "vitest";
import { seededRandom } from "../../../src/base/seeded-random.ts";
import { buildFolder, layOut } from "../../../src/build.ts";
import { readDataFolder } from "../../../src/cli/disk/read-data-folder.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import type { Box, Scene } from "../../../src/picture/scene.ts";
import { PROJECT } from "../../support/project-files.ts";

const DRAWN = 20;
/** The picture beside the rail of a wide and a narrow screen, and above a phone's sheet. */
const SIZES = [
  { width: 752, height: 900 },
  { width: 390, height: 680 },
] as const;

const { read, graph: evidence } = buildFolder(readDataFolder(join(PROJECT, "graph-data")).files, {});
if (!evidence) throw new Error("the shipped folder does not build");
const { evidence: graph } = layOut(evidence, read.layout);
const random = seededRandom("labels of a selection");
const claims = graph
  .filterNodes((_, { kind }) => kind === "Claim")
  .sort()
  .map((id) => ({ id, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, DRAWN)
  .map(({ id }) => id);

function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** What the labels of a scene lie over that must be seen: the ring, nodes that stand out, other labels. */
function overlaps({ nodes, labels }: Scene): readonly string[] {
  const strong = nodes.filter(({ emphasis }) => emphasis === "strong");
  return labels.flatMap(({ of, box }, index) => {
    const others = labels.slice(index + 1).filter((other) => overlap(box, other.box));
    const covered = strong.filter(({ x, y, radius, selected }) => {
      const r = selected ? radius * 1.15 + 4.5 : radius;
      return overlap(box, { minX: x - r, minY: y - r, maxX: x + r, maxY: y + r });
    });
    return [...others.map((other) => `${of} over label ${other.of}`), ...covered.map(({ id }) => `${of} over ${id}`)];
  });
}

test("the labels of a claim that is chosen cover neither its ring, nor what stands out, nor each other", () => {
  expect(claims).toHaveLength(DRAWN);
  for (const id of claims) {
    for (const language of LANGUAGES) {
      for (const size of SIZES) {
        const scene = makeScene(graph, { v: 1, selection: [id], language }, size);
        expect([id, language, size.width, overlaps(scene)]).toEqual([id, language, size.width, []]);
        expect([id, scene.labels.some(({ of }) => of === id)]).toEqual([id, true]);
      }
    }
  }
});
