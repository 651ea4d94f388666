import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { seededRandom } from "../../../src/base/seeded-random.ts";
import { RIVER } from "../../support/river.ts";
import { finished, runCli, startCli } from "../../support/run-cli.ts";
import { filesIn, temporaryFolder, writeFiles } from "../../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 300_000 });

const KILLS = 15;

test(`a build that is killed at any of ${KILLS} moments leaves the old outputs or the new, and the next run clears up`, async () => {
  const cwd = temporaryFolder();
  writeFiles(join(cwd, "graph-data"), RIVER);
  const path = join(cwd, "graph-data/river.yaml");
  const out = join(cwd, "out");
  const states: Readonly<Record<string, string>>[] = [];
  let took = 0;
  for (const title of ["The river", "The other river"]) {
    writeFileSync(path, RIVER["river.yaml"].replace("title: The river\n", `title: ${title}\n`));
    const start = performance.now();
    expect(await runCli(["build"], { cwd })).toMatchObject({ code: 0 });
    took = performance.now() - start;
    states.push(filesIn(out));
  }
  const random = seededRandom("20211");
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Every second build makes the other state. Kills crowd towards the end, where the writing is.
    const title = kill % 2 === 0 ? "The river" : "The other river";
    writeFileSync(path, RIVER["river.yaml"].replace("title: The river\n", `title: ${title}\n`));
    const child = startCli(["build"], { cwd });
    const end = finished(child);
    await Promise.race([wait(took * (0.5 + random() * 0.6)), end]);
    child.kill("SIGKILL");
    await end;
    if (existsSync(out)) expect(states).toContainEqual(filesIn(out));
  }
  expect(await runCli(["build"], { cwd })).toMatchObject({ code: 0 });
  expect(states).toContainEqual(filesIn(out));
  expect(readdirSync(cwd).sort()).toEqual(["graph-data", "out"]);
});

test("Ctrl-C ends a build with 130 at once, with the old outputs whole and nothing beside them", async () => {
  const cwd = temporaryFolder();
  writeFiles(join(cwd, "graph-data"), RIVER);
  const begun = performance.now();
  await runCli(["build"], { cwd });
  const took = performance.now() - begun;
  const before = filesIn(join(cwd, "out"));
  // Thousands of claims take seconds to lay out: long enough to be interrupted in the middle.
  const claims = Array.from({ length: 3000 }, (_, n) => {
    return `  - { id: c-${n}, source: river-2024, type: FactualClaim, speaker: ministry-of-water, attribution: indirect, says: Claim ${n}., about: [river-traffic], passage: "a" }`;
  });
  writeFiles(join(cwd, "graph-data"), { "many.yaml": `claims:\n${claims.join("\n")}\n` });
  const child = startCli(["build"], { cwd });
  const end = finished(child);
  // By then it listens, on a busy machine as well, and the layout has begun.
  await wait(1.5 * took);
  child.kill("SIGINT");
  const start = performance.now();
  expect(await end).toMatchObject({ code: 130, signal: null, out: "" });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(filesIn(join(cwd, "out"))).toEqual(before);
  expect(readdirSync(cwd).sort()).toEqual(["graph-data", "out"]);
});

test("view shows the page, shows it anew when the records change, and keeps it while they have errors", async () => {
  const cwd = temporaryFolder();
  writeFiles(join(cwd, "graph-data"), RIVER);
  const path = join(cwd, "graph-data/river.yaml");
  const first = startCli(["view", "--port", "0"], { cwd });
  const run = finished(first);
  const heard = listen(first);
  const address = (await heard(/http:\/\/localhost:\d+\//)).replace("localhost", "127.0.0.1");
  await heard(/Watching graph-data/);
  const page = async () => (await fetch(address)).text();
  expect(await page()).toMatch(/<title>The river<\/title>(.|\n)*<script src="\/reload\.js" defer>/);
  expect((await fetch(`${address}graph.json`)).status).toBe(200);

  const port = new URL(address).port;
  const second = startCli(["view", "--port", port], { cwd });
  const secondRun = finished(second);
  const secondAddress = await listen(second)(/http:\/\/localhost:\d+\//);
  expect(new URL(secondAddress).port).not.toBe(port);
  second.kill("SIGINT");
  const { code, err } = await secondRun;
  expect(code).toBe(130);
  expect(err).toMatch(/Port \d+ is taken/);

  writeFileSync(path, RIVER["river.yaml"].replace("title: The river\n", "title: Two rivers\n"));
  await heard(/The page is new/);
  expect(await page()).toMatch(/<title>Two rivers<\/title>/);
  writeFileSync(path, RIVER["river.yaml"].replace("speaker: anna-fisher", "speaker: ana-fisher"));
  await heard(/The page stays as it was/);
  expect(await page()).toMatch(/<title>Two rivers<\/title>/);
  writeFileSync(path, RIVER["river.yaml"].replace("title: The river\n", "title: Three rivers\n"));
  await heard(/The page is new/);
  expect(await page()).toMatch(/<title>Three rivers<\/title>/);
  first.kill("SIGINT");
  expect(await run).toMatchObject({ code: 130 });
  expect(readdirSync(cwd)).toEqual(["graph-data"]);
  expect(readFileSync(path, "utf8")).toMatch(/Three rivers/);
});

/** Waits for words that the program says after those that were waited for before. */
function listen(child: ReturnType<typeof startCli>): (words: RegExp) => Promise<string> {
  let unread = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      unread += chunk.toString("utf8");
      child.emit("heard");
    });
  }
  return async (words) => {
    for (;;) {
      const found = words.exec(unread);
      if (found) {
        unread = unread.slice(found.index + found[0].length);
        return found[0];
      }
      await once(child, "heard");
    }
  };
}
