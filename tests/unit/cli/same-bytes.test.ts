import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { seededRandom } from "../../../src/base/seeded-random.ts";
import { runCli } from "../../support/run-cli.ts";
import { filesIn, temporaryFolder, writeFiles } from "../../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 300_000 });

const DATA = join(import.meta.dirname, "../../../graph-data");

/** The data folder by path, without what others write beside it. */
function dataFiles(): Readonly<Record<string, string>> {
  const paths = readdirSync(DATA, { recursive: true, encoding: "utf8" });
  const known = paths.filter((path) => /\.(ya?ml|json)$/.test(path) && !/^(texts|private)\//.test(path));
  return Object.fromEntries(known.map((path) => [path, readFileSync(join(DATA, path), "utf8")]));
}

/** The same records under other names: lists are split item by item and every file gets a name drawn by chance. */
function rearranged(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const random = seededRandom("20211");
  const shuffled: [string, string][] = [];
  for (const [path, text] of Object.entries(files)) {
    const name = () => `${Math.floor(random() * 1e9).toString(36)}-${shuffled.length}`;
    const kept = path.endsWith(".json") || path.startsWith("stories/") || path === "claimgraph.yaml";
    const list = /^(actors|topics|places|instruments|indicators|events):\n/m.exec(text);
    if (kept) shuffled.push([path, text]);
    else if (path.includes("/") || list === null) shuffled.push([`deep/er/${name()}.yaml`, text]);
    else {
      const [head = "", ...items] = text.slice(list.index).split(/^(?= {2}- )/m);
      for (const item of items.reverse()) shuffled.push([`${name()}.yml`, `${head}${item}`]);
    }
  }
  return Object.fromEntries(shuffled.reverse());
}

test("the shipped data gives the same bytes twice, and in other files, under another locale, time zone and folder", async () => {
  const files = dataFiles();
  const parent = temporaryFolder();
  writeFiles(join(parent, "a"), files);
  writeFiles(join(parent, "b"), rearranged(files));
  mkdirSync(join(parent, "elsewhere"));
  const build = async (data: string, out: string, cwd: string, env: Readonly<Record<string, string>>) => {
    const { code, err } = await runCli(["build", data, "--out", out], { cwd, env });
    expect([code, err.match(/^.* error .*$/m)?.[0]]).toEqual([0, undefined]);
  };
  await build("a", "one", parent, { LANG: "C", TZ: "UTC" });
  await build("a", "two", parent, { LANG: "C", TZ: "UTC" });
  await build("../b", "../three", join(parent, "elsewhere"), {
    LANG: "tr_TR.UTF-8",
    LC_ALL: "kk_KZ.UTF-8",
    TZ: "Asia/Almaty",
  });
  const one = filesIn(join(parent, "one"));
  expect(Object.keys(one).length).toBeGreaterThan(6);
  expect(filesIn(join(parent, "two"))).toEqual(one);
  expect(filesIn(join(parent, "three"))).toEqual(one);
});
