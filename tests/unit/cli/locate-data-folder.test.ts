import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { locateDataFolder } from "../../../src/cli/disk/locate-data-folder.ts";
import { RIVER, riverFolder } from "../../support/river.ts";
import { runCli } from "../../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../../support/temporary-folder.ts";

// Each test starts the program a few times.
vi.setConfig({ testTimeout: 120_000 });

const MANIFEST = 'format: 1\ntitle: The river\ndate: "2024-05-06"\n';

test("a folder or file inside a data folder means the nearest folder above with a claimgraph.yaml", () => {
  const top = temporaryFolder({
    "wf/claimgraph.yaml": MANIFEST,
    "wf/articles/2024/river.yaml": "",
    "wf/other/claimgraph.yaml": MANIFEST,
    "wf/other/articles/lake.yaml": "",
    "wf/one-file/lake.yaml": `# All in one.\n${MANIFEST}`,
    "wf/one-file/articles/sea.yaml": "",
    "alone/a.yaml": "",
  });
  const located = (path: string) => locateDataFolder(join(top, path)).slice(top.length + 1);
  expect(located("wf")).toBe("wf");
  expect(located("wf/articles")).toBe("wf");
  expect(located("wf/articles/2024")).toBe("wf");
  expect(located("wf/articles/2024/river.yaml")).toBe("wf");
  expect(located("wf/other/articles")).toBe("wf/other");
  expect(located("wf/one-file")).toBe("wf/one-file");
  expect(located("wf/one-file/lake.yaml")).toBe("wf/one-file");
  expect(located("alone")).toBe("alone");
  expect(located("alone/a.yaml")).toBe("alone");
});

test("check of a folder inside is check of the whole, by its own name", async () => {
  const cwd = temporaryFolder({ "wf/claimgraph.yaml": MANIFEST, "wf/articles/river.yaml": "claims: 1\n" });
  const { code, err } = await runCli(["check", "articles"], { cwd: join(cwd, "wf") });
  expect([code, err]).toEqual([1, expect.stringMatching(/^\.\/articles\/river\.yaml:1:9 error /)]);
  expect((await runCli(["check", "wf/articles"], { cwd })).err).toMatch(/^wf\/articles\/river\.yaml:1:9 error /);
  const started = await runCli(["new", "article", "lake", "wf/articles"], { cwd });
  expect(started.out).toBe(`${join("wf", "articles/lake.yaml")}\n`);
});

test("where no folder is named, it is graph-data, or else the one that one stands in", async () => {
  const cwd = temporaryFolder({ "claimgraph.yaml": "", "river.yaml": RIVER["river.yaml"] });
  expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining("0 errors") });
  expect((await runCli(["new", "actor", "feminita"], { cwd })).out).toBe(`${join("actors", "feminita.yaml")}\n`);
  expect((await runCli(["check"], { cwd: join(cwd, "actors") })).err).toMatch(/^\.\.\/actors\/feminita\.yaml/);
  // Whoever names it means it.
  expect(await runCli(["check", "graph-data"], { cwd })).toMatchObject({ code: 2 });
  mkdirSync(join(cwd, "graph-data"));
  writeFiles(join(cwd, "graph-data"), { "claimgraph.yaml": `${MANIFEST}nonsense: 1\n` });
  expect((await runCli(["check"], { cwd })).err).toMatch(/^graph-data\/claimgraph\.yaml:4:1 error unknown-key/);
  expect((await runCli(["check", "--help"])).out).toMatch(/graph-data where none\s+is named/);
});

test("what claimgraph wrote is never taken for records", async () => {
  const cwd = riverFolder();
  await runCli(["build"], { cwd });
  await runCli(["export", "csv", "-o", "tables"], { cwd });
  cpSync(join(cwd, "out/graph.gexf"), join(cwd, "copied.gexf"));
  const refused = [
    "check out",
    "check out/assets",
    "check out/graph.json",
    "stats out",
    "export svg out",
    "pin out --texts texts",
    "layout out",
    "schema out",
    "build out --out second",
    "new article aa out",
    "new manifest aa out",
    "view out/graph.gexf",
    "view out/graph.json",
  ];
  for (const words of refused) {
    const { code, out, err } = await runCli(words.split(" "), { cwd });
    expect([words, code, out]).toEqual([words, 2, ""]);
    expect(err).toBe(
      "error out was written by claimgraph and holds no records.\nName the folder of records. To look at what is there: claimgraph view out\n",
    );
  }
  expect((await runCli(["check", "tables"], { cwd })).err).toBe(
    "error tables was written by claimgraph and holds no records.\nName the folder of records.\n",
  );
  expect(await runCli(["view", "copied.gexf"], { cwd })).toMatchObject({
    code: 2,
    err: "error copied.gexf is a graph, not records.\nOpen it in Gephi; claimgraph shows and checks a folder of records.\n",
  });
});

test("records are not read from a stream", async () => {
  const cwd = temporaryFolder(RIVER);
  spawnSync("mkfifo", [join(cwd, "pipe")]);
  for (const path of ["-", "/dev/stdin", "/dev/null", "pipe"]) {
    const { code, err } = await runCli(["check", path], { cwd });
    expect([path, code, err]).toEqual([
      path,
      2,
      `error Records are a folder of files; nothing is read from ${path}.\nName that folder.\n`,
    ]);
  }
  expect(await runCli(["new", "article", "aa", "-"], { cwd })).toMatchObject({ code: 2, out: "" });
  expect((await runCli(["check", ""], { cwd })).err).toMatch(/^error The path of the folder is empty\.\n/);
  expect(await runCli(["lint", "-"], { cwd })).toMatchObject({
    code: 2,
    err: "error A GEXF file is not read from -.\nName a file.\n",
  });
});
