import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { RIVER_TEXTS, riverFolder } from "../../support/river.ts";
import { cliPath, runCli } from "../../support/run-cli.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

// Each test starts the program a few times.
vi.setConfig({ testTimeout: 120_000 });

test("what new starts passes check, and is never written over", async () => {
  const cwd = temporaryFolder();
  for (const words of ["manifest my-project graph-data", "article cabar-2021", "actor feminita", "story who-speaks"]) {
    const { code, out } = await runCli(["new", ...words.split(" ")], { cwd });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, out.trim()))).toBe(true);
  }
  const { code, out } = await runCli(["check"], { cwd });
  expect([code, out]).toEqual([0, expect.stringMatching(/^faults: 0 errors, /)]);
  writeFileSync(join(cwd, "graph-data/actors/feminita.yaml"), "mine");
  expect(await runCli(["new", "actor", "feminita"], { cwd })).toMatchObject({ code: 2 });
  expect(readFileSync(join(cwd, "graph-data/actors/feminita.yaml"), "utf8")).toBe("mine");
});

test.each(["2021", "null", "1e5"])(
  "what new starts is sound under an id that YAML takes for no word: %s",
  async (id) => {
    for (const what of ["article", "actor", "story"]) {
      const cwd = temporaryFolder();
      await runCli(["new", "manifest", id], { cwd });
      await runCli(["new", what, id, id], { cwd });
      expect(await runCli(["check", id], { cwd }), what).toMatchObject({ code: 0 });
    }
  },
);

test("a manifest without a folder begins one by the name of the data set", async () => {
  const cwd = temporaryFolder();
  const manifest = await runCli(["new", "manifest", "my-data"], { cwd });
  expect(manifest).toMatchObject({ code: 0, out: `${join("my-data", "claimgraph.yaml")}\n` });
  expect(manifest.err).toContain("claimgraph new article my-first-article my-data");
  const article = await runCli(["new", "article", "my-article", "my-data"], { cwd });
  expect(article).toMatchObject({ code: 0, out: `${join("my-data", "articles/my-article.yaml")}\n` });
  expect(await runCli(["check", "my-data"], { cwd })).toMatchObject({ code: 0 });
  const actor = await runCli(["new", "actor", "feminita"], { cwd });
  expect(actor).toMatchObject({ code: 0, out: `${join("graph-data", "actors/feminita.yaml")}\n` });
});

test("an article as it is started is sound with every example in it, but for pins", async () => {
  const cwd = temporaryFolder();
  await runCli(["new", "manifest", "my-data"], { cwd });
  await runCli(["new", "article", "my-article", "my-data"], { cwd });
  const path = join(cwd, "my-data/articles/my-article.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^( *)# /gm, "$1"));
  for (const key of ["uncovered:", "links:", "apparentSpeaker:", "relayedBy:", "origin:"])
    expect(readFileSync(path, "utf8")).toMatch(new RegExp(`^ *${key}`, "m"));
  const { code, out } = await runCli(["check", "my-data", "--reporter", "json"], { cwd });
  expect([code, JSON.parse(out)]).toEqual([0, [expect.objectContaining({ code: "source-unpinned" })]]);
  expect((await runCli(["stats", "my-data"], { cwd })).out).toMatch(/health-department|Department of Health/);
});

test.each(["records", "my records", "it's mine"])(
  "what check tells to do in the empty folder %s works",
  async (folder) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, folder));
    const sh = (line: string) =>
      execFileSync("sh", ["-c", line.replace(/^claimgraph/, `"$NODE" "$CLI"`)], {
        cwd,
        env: { ...process.env, NODE: process.execPath, CLI: cliPath() },
        stdio: "pipe",
      });
    const proposed = (err: string) => [...err.matchAll(/`(claimgraph new [^`]+)`/g)].map(([, line = ""]) => line);
    const empty = await runCli(["check", folder], { cwd });
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining("folder-empty") });
    expect(proposed(empty.err)).toHaveLength(2);
    for (const line of proposed(empty.err)) sh(line);
    expect(await runCli(["check", folder], { cwd })).toMatchObject({ code: 0 });

    rmSync(join(cwd, folder, "claimgraph.yaml"));
    const without = await runCli(["check", folder], { cwd });
    expect(without).toMatchObject({ code: 1, err: expect.stringContaining("manifest-missing") });
    for (const line of proposed(without.err)) sh(line);
    expect(await runCli(["check", folder], { cwd })).toMatchObject({ code: 0 });
  },
);

test("check says how the passages stand, and pin makes them exact", async () => {
  const cwd = riverFolder();
  const before = await runCli(["check", "--texts", "texts"], { cwd });
  expect(before).toMatchObject({ code: 0 });
  expect(before.out).toMatch(/^faults: 0 errors, \d+ warnings?\npassages: 3 unpinned\n$/);
  expect(await runCli(["check", "--strict"], { cwd })).toMatchObject({ code: 1 });
  expect(await runCli(["pin", "--texts", "texts"], { cwd })).toMatchObject({ code: 0, out: "pinned: 3 new\n" });
  const strict = await runCli(["check", "--strict", "--texts", "texts"], { cwd });
  expect(strict).toMatchObject({ code: 0, out: "faults: 0 errors, 0 warnings\npassages: 3 exact\n", err: "" });
  const without = await runCli(["check", "--strict"], { cwd });
  expect(without).toMatchObject({ code: 0, out: "faults: 0 errors, 0 warnings\npassages: 3 pinned\n" });
});

test("pin keeps the pin of an altered passage until a person accepts the change", async () => {
  const cwd = riverFolder();
  await runCli(["pin", "--texts", "texts"], { cwd });
  const lockPath = join(cwd, "graph-data/evidence.lock.json");
  const lock = readFileSync(lockPath, "utf8");
  const text = RIVER_TEXTS["river-2024.txt"].replace("thinks", "doubts");
  writeFileSync(join(cwd, "texts/river-2024.txt"), text);
  const refused = await runCli(["pin", "--texts", "texts"], { cwd });
  expect(refused.code).toBe(1);
  expect(refused.out).toBe("pinned: 2 exact, 1 altered, their pins kept\n");
  expect(refused.err).toMatch(/passage-altered\n.*\n.*`claimgraph pin --texts DIR --accept`/);
  const pins = (content: string) => content.split("\n").filter((line) => line.includes("too-many"));
  expect(pins(readFileSync(lockPath, "utf8"))).toEqual(pins(lock));
  const accepted = await runCli(["pin", "--texts", "texts", "--accept"], { cwd });
  expect(accepted.out).toBe("pinned: 2 exact, 1 altered and accepted\n");
  expect(pins(readFileSync(lockPath, "utf8"))).not.toEqual(pins(lock));
});

test("a passage whose own words are gone is not accepted, and is told to be changed first", async () => {
  const cwd = riverFolder();
  await runCli(["pin", "--texts", "texts"], { cwd });
  const text = RIVER_TEXTS["river-2024.txt"].replace("counts every boat", "counts every ship");
  writeFileSync(join(cwd, "texts/river-2024.txt"), text);
  const pin = () => runCli(["pin", "--texts", "texts", "--accept"], { cwd });
  const gone = await pin();
  expect(gone).toMatchObject({ code: 1, out: "pinned: 2 exact, 1 altered, their words gone, their pins kept\n" });
  expect(gone.err).toMatch(/passage-altered\n.*\n.*correct `passage:`.*then run `claimgraph pin --texts DIR --accept`/);
  const records = join(cwd, "graph-data/river.yaml");
  writeFileSync(records, readFileSync(records, "utf8").replace("every boat", "every ship"));
  expect(await pin()).toMatchObject({ code: 0, out: "pinned: 2 exact, 1 altered and accepted\n" });
});

test("a passage is found and pinned in a source that is called by a former id", async () => {
  const cwd = riverFolder();
  const path = join(cwd, "graph-data/river.yaml");
  const records = readFileSync(path, "utf8").replace("  id: river-2024\n", "  id: river-2024\n  formerIds: [stream]\n");
  writeFileSync(path, records.replace("  - id: too-many\n", "  - id: too-many\n    source: stream\n"));
  await runCli(["pin", "--texts", "texts"], { cwd });
  expect(readFileSync(join(cwd, "graph-data/evidence.lock.json"), "utf8")).toContain("river-2024/too-many#1");
  const { code, out, err } = await runCli(["check", "--texts", "texts", "--coverage"], { cwd });
  expect([code, out]).toEqual([0, expect.stringContaining("3 exact")]);
  expect(err).toContain("id-renamed");
});

test("a name before a passage is kept out of the lock where its protected speaker goes by a former id", async () => {
  const cwd = riverFolder();
  const path = join(cwd, "graph-data/river.yaml");
  const actor = "  - { id: a-boatwoman, formerIds: [boatwoman], type: Person, name: A boatwoman, naming: protected }\n";
  const claim = `claims:
  - { id: leak, type: FactualClaim, speaker: boatwoman, attribution: indirect, says: Her boat leaks., about: [river-traffic], passage: "says that … leaks" }
`;
  writeFileSync(path, readFileSync(path, "utf8").replace("topics:\n", `${actor}topics:\n`).replace("claims:\n", claim));
  const text = join(cwd, "texts/river-2024.txt");
  writeFileSync(text, `${readFileSync(text, "utf8")}\nShe says that it rains. Zarema says that it leaks.\n`);
  await runCli(["pin", "--texts", "texts"], { cwd });
  expect(readFileSync(join(cwd, "graph-data/evidence.lock.json"), "utf8")).not.toContain("Zarema");
  await runCli(["build", "--texts", "texts"], { cwd });
  expect(readFileSync(join(cwd, "out/graph.json"), "utf8")).not.toContain("Zarema");
});

test("pin writes nothing while records cannot be read, for their pins would be lost", async () => {
  const cwd = riverFolder();
  await runCli(["pin", "--texts", "texts"], { cwd });
  const lockPath = join(cwd, "graph-data/evidence.lock.json");
  const lock = readFileSync(lockPath, "utf8");
  const path = join(cwd, "graph-data/river.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("attribution: indirect", "atribution: indirect"));
  expect(await runCli(["pin", "--texts", "texts"], { cwd })).toMatchObject({ code: 1, out: "" });
  expect(readFileSync(lockPath, "utf8")).toBe(lock);
});

test("faults go to standard error for people, to standard output for programs", async () => {
  const cwd = riverFolder();
  const path = join(cwd, "graph-data/river.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("speaker: anna-fisher", "speaker: ana-fisher"));
  const people = await runCli(["check"], { cwd });
  expect(people.code).toBe(1);
  expect(people.err).toMatch(/graph-data\/river\.yaml:\d+:\d+ error id-unknown\n.*\n.*anna-fisher/);
  const programs = await runCli(["check", "--reporter", "json"], { cwd });
  expect(programs.code).toBe(1);
  expect(JSON.parse(programs.out)).toContainEqual(
    expect.objectContaining({ code: "id-unknown", file: "graph-data/river.yaml" }),
  );
  const sarif = await runCli(["check", "--reporter", "sarif"], { cwd });
  expect(JSON.parse(sarif.out)).toMatchObject({ version: "2.1.0" });
  expect((await runCli(["check", "--reporter", "github"], { cwd })).out).toMatch(
    /^::error file=graph-data\/river.yaml/m,
  );
});

test("schema writes the file for editors and says when it is stale", async () => {
  const cwd = riverFolder();
  expect(await runCli(["schema", "--check"], { cwd })).toMatchObject({ code: 1 });
  expect(await runCli(["schema"], { cwd })).toMatchObject({ code: 0 });
  expect(await runCli(["schema", "--check"], { cwd })).toMatchObject({ code: 0 });
  const club = "nodeTypes:\n  - { id: FishingClub, parent: NGO, label: Fishing club }\n";
  writeFileSync(join(cwd, "graph-data/vocabulary.yaml"), club);
  expect(await runCli(["schema", "--check"], { cwd })).toMatchObject({ code: 1 });
  expect(await runCli(["schema"], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "graph-data/claimgraph.schema.json"), "utf8")).toContain('"FishingClub"');
  expect(await runCli(["schema", "--check"], { cwd })).toMatchObject({ code: 0 });
});

test("stats counts what there is", async () => {
  const { code, out } = await runCli(["stats"], { cwd: riverFolder() });
  expect(code).toBe(0);
  expect(out).toMatch(/ 2 {2}claims by speaker\n/);
});
