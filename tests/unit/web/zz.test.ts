import { test } from "vitest";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fixtureGraph } from "/work/main/tests/support/fixture-graph.ts";
import { siteOf } from "/work/main/tests/support/viewer-page.ts";
import { makeScene } from "/work/main/src/picture/make-scene.ts";
test("x", async () => { for (const [name, body] of await siteOf(fixtureGraph())) { const p = join("/tmp/ex/fixture", name); mkdirSync(dirname(p), { recursive: true }); writeFileSync(p, body); }
 console.log(JSON.stringify(makeScene(fixtureGraph(), { v: 1 }, { width: 1168, height: 790 }).nodes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]))); });
