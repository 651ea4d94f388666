import { join } from "node:path";
import { expect, test } from "vitest";
import { seededRandom } from "../../../src/base/seeded-random.ts";
import { buildFolder, layOut } from "../../../src/build.ts";
import { readDataFolder } from "../../../src/cli/disk/read-data-folder.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import type { View } from "../../../src/model/view.ts";
import { pointOn } from "../../../src/picture/edges/edge-curve.ts";
import { LENSES } from "../../../src/picture/lenses.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import type { Box, Curve, Scene } from "../../../src/picture/scene.ts";
import { THEMES } from "../../../src/picture/themes.ts";
import { contrast } from "../../support/color-difference.ts";
import { PROJECT } from "../../support/project-files.ts";

/** The picture of a wide screen beside its rail and above its time strip, and of a phone; the labels each must show. */
const SCREENS = [
  { name: "a wide screen", width: 1168, height: 836, atLeast: 25 },
  { name: "a phone", width: 390, height: 844, atLeast: 8 },
] as const;
const DRAWN = 8;
/** A label begins so near to the link it belongs to, in pixels; the bar across the link is between them. */
const BESIDE = 14;

const { read, graph: evidence } = buildFolder(readDataFolder(join(PROJECT, "graph-data")).files, {});
if (!evidence) throw new Error("the shipped folder does not build");
const { evidence: graph } = layOut(evidence, read.layout);

function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** What is wrong with the labels of a scene: those that overlap, those that are cut, those that cannot be read. */
function faultsOf({ labels, nodes, width, height, theme }: Scene): readonly string[] {
  const claims = new Set(nodes.filter(({ kind }) => kind === "Claim").map(({ id }) => id));
  return labels.flatMap(({ of, box, lines, color }, index) => [
    ...labels.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${of} over ${other.of}`] : [])),
    ...(box.minX < 0 || box.minY < 0 || box.maxX > width || box.maxY > height ? [`${of} leaves the picture`] : []),
    ...(lines.some((line) => line.endsWith("…")) && !claims.has(of) ? [`${of} is shortened`] : []),
    ...(contrast(color, theme.paper) < 4.5 ? [`${of} is pale`] : []),
  ]);
}

function sceneOf(view: Omit<View, "v">, screen: (typeof SCREENS)[number]): Scene {
  return makeScene(graph, { v: 1, ...view }, screen);
}

/** Some of a list, the same each time. */
function draw<T>(items: readonly T[], seed: string): readonly T[] {
  const random = seededRandom(seed);
  const shuffled = items.map((item) => ({ item, order: random() })).sort((a, b) => a.order - b.order);
  return shuffled.slice(0, DRAWN).map(({ item }) => item);
}

function distance({ minX, minY, maxX, maxY }: Box, curve: Curve): number {
  const points = Array.from({ length: 65 }, (_, index) => pointOn(curve, index / 64));
  const away = ({ x, y }: (typeof points)[number]) =>
    Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));
  return Math.min(...points.map(away));
}

const everyLens = LENSES.flatMap(({ id }) => SCREENS.map((screen) => [id, screen.name, screen] as const));

test.each(everyLens)(
  "in the lens %s on %s no label overlaps another or is cut, and enough are there",
  (lens, _, screen) => {
    for (const { id: theme } of THEMES) {
      for (const language of LANGUAGES) {
        const scene = sceneOf({ lens, theme, language }, screen);
        expect([theme, language, faultsOf(scene)]).toEqual([theme, language, []]);
        const ids = new Set(scene.nodes.map(({ id }) => id));
        const labelled = scene.labels.filter(({ of }) => ids.has(of)).length;
        expect(labelled, `${theme} ${language}`).toBeGreaterThanOrEqual(Math.min(screen.atLeast, ids.size));
      }
    }
  },
);

test.each(everyLens)(
  "in the lens %s on %s what is selected is labelled, be it a node or a link",
  (lens, name, screen) => {
    const plain = sceneOf({ lens }, screen);
    const chosen = [...draw(plain.nodes, `nodes ${lens} ${name}`), ...draw(plain.edges, `links ${lens} ${name}`)];
    for (const [index, { id }] of chosen.entries()) {
      const language = LANGUAGES[index % LANGUAGES.length] ?? "en";
      const scene = sceneOf({ lens, language, selection: [id] }, screen);
      expect([id, language, faultsOf(scene)]).toEqual([id, language, []]);
      expect([id, scene.labels.some(({ of, lines }) => of === id && lines.join("") !== "")]).toEqual([id, true]);
    }
  },
);

test.each(everyLens)("in the lens %s on %s labels keep clear of each other from near by too", (lens, name, screen) => {
  for (const { id } of draw(sceneOf({ lens }, screen).nodes, `near ${lens} ${name}`)) {
    const { x, y } = graph.getNodeAttributes(id);
    for (const ratio of [0.5, 0.2]) {
      const scene = sceneOf({ lens, camera: { x, y, ratio }, language: "ru" }, screen);
      expect([id, ratio, faultsOf(scene)]).toEqual([id, ratio, []]);
    }
  }
});

test.each(everyLens)("in the lens %s on %s the words of a link sit on it, or a line leads there", (lens, _, screen) => {
  const plain = sceneOf({ lens }, screen);
  for (const { id: selected } of [undefined, ...draw(plain.edges, `words ${lens}`)].map((edge) => ({ id: edge?.id }))) {
    const { edges, labels } = sceneOf({ lens, ...(selected !== undefined && { selection: [selected] }) }, screen);
    for (const { id, curve } of edges) {
      const label = labels.find(({ of }) => of === id);
      if (label && !label.leader) expect(distance(label.box, curve), id).toBeLessThanOrEqual(BESIDE);
    }
  }
});
