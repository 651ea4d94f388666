import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { riverFolder } from "../../support/river.ts";
import { finished, runCli, startCli } from "../../support/run-cli.ts";
import { filesIn, temporaryFolder, writeFiles } from "../../support/temporary-folder.ts";

// Each test starts the program a few times.
vi.setConfig({ testTimeout: 120_000 });

test("an unknown command, format, option, choice or folder ends with 2 and says what may have been meant", async () => {
  const cwd = riverFolder();
  const cases = [
    [["biuld"], /Did you mean build\?/],
    [["export", "gefx"], /Did you mean gexf\?/],
    [["check", "--strickt"], /Did you mean --strict\?/],
    [["check", "--reporter", "sarf"], /Did you mean sarif\?/],
    [["check", "nowhere"], /claimgraph new manifest my-project nowhere\n.*claimgraph new article/],
    [["check", "--texts", "nowhere"], /no folder nowhere/],
    [["check", "--coverage"], /needs the articles' texts/],
    [["pin"], /--texts DIR/],
    [["export", "csv"], /-o DIR/],
    [["export", "gexf", "--with-editor"], /Add --graph actors/],
    [["view", "--port", "99999"], /no port/],
    [["view", "--port", ""], /"" is no port/],
    [["view", "--port", "1e3"], /"1e3" is no port/],
    [["lint", "nowhere.gexf"], /no file nowhere.gexf/],
    [["new", "actor", "Анна Рыбак"], /Did you mean anna-rybak\?/],
  ] as const;
  const check = async ([words, said]: (typeof cases)[number]) => {
    const { code, out, err } = await runCli(words, { cwd });
    expect([words, code, out]).toEqual([words, 2, ""]);
    expect(err).toMatch(said);
  };
  await Promise.all(cases.map(check));
});

test("an empty folder ends with 1 and says how to begin", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "graph-data"));
  for (const command of ["check", "build", "view"]) {
    const { code, err } = await runCli([command], { cwd });
    expect([command, code]).toEqual([command, 1]);
    expect(err).toMatch(/claimgraph new manifest.*claimgraph new article/);
  }
  expect(readdirSync(cwd)).toEqual(["graph-data"]);
});

test("what the disk refuses is a fault with its place, and no output is replaced", async () => {
  const cwd = riverFolder();
  expect(await runCli(["build"], { cwd })).toMatchObject({ code: 0 });
  const before = filesIn(join(cwd, "out"));
  symlinkSync("/etc/hostname", join(cwd, "graph-data/out-of-here.yaml"));
  symlinkSync("..", join(cwd, "graph-data/loop"));
  writeFileSync(join(cwd, "graph-data/large.yaml"), "");
  truncateSync(join(cwd, "graph-data/large.yaml"), 100 * 2 ** 20);
  const { code, err } = await runCli(["build"], { cwd });
  expect(code).toBe(1);
  expect(err).toMatch(/graph-data\/large\.yaml:1:1 error file-too-large/);
  expect(err).toMatch(/graph-data\/loop:1:1 error link-leads-out/);
  expect(err).toMatch(/graph-data\/out-of-here\.yaml:1:1 error link-leads-out/);
  expect(filesIn(join(cwd, "out"))).toEqual(before);
});

test("a build says what it made, and a file of the folder may be named instead of it", async () => {
  const cwd = riverFolder();
  const { code, out } = await runCli(["build", "graph-data/river.yaml", "--out", "public"], { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(/ 4 actors +1 MediaOrganization, 1 Ministry, 1 NGO, 1 Person\n/);
  expect(out).toMatch(/ 2 claims +1 Anna Fisher, 1 Ministry of Water\n/);
  expect(out).toMatch(/ 1 relations +1 heads\n/);
  expect(out).toMatch(/passages: 3 unpinned\nfaults: 0 errors, \d+ warning/);
  expect(out).toMatch(/graph\.gexf +[\d.]+ kB/);
  expect(Object.keys(filesIn(join(cwd, "public"))).sort()).toEqual(
    expect.arrayContaining(["actors.gexf", "actors.json", "claimgraph.html", "graph.gexf", "graph.json", "index.html"]),
  );
});

test("build refuses a folder that is not empty and not ours", async () => {
  const cwd = riverFolder();
  writeFiles(cwd, { "theirs/notes.txt": "mine" });
  const { code, err } = await runCli(["build", "--out", "theirs"], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/did not write: notes\.txt/);
  expect(filesIn(join(cwd, "theirs"))).toEqual({ "notes.txt": "mine" });
});

test("export writes to a file, a folder or standard output, and lint finds nothing in it", async () => {
  const cwd = riverFolder();
  const printed = await runCli(["export", "gexf"], { cwd });
  expect(printed.out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<gexf /);
  await runCli(["export", "gexf", "-o", "graph.gexf"], { cwd });
  expect(readFileSync(join(cwd, "graph.gexf"), "utf8")).toBe(printed.out);
  await runCli(["export", "gexf", "--graph", "actors", "-o", "actors.gexf"], { cwd });
  for (const file of ["graph.gexf", "actors.gexf"])
    expect(await runCli(["lint", file], { cwd })).toMatchObject({ code: 0, out: "no findings\n" });
  expect(await runCli(["export", "csv", "-o", "tables"], { cwd })).toMatchObject({ code: 0 });
  expect(readdirSync(join(cwd, "tables")).filter((name) => name.endsWith(".csv")).length).toBeGreaterThan(1);
  writeFileSync(join(cwd, "broken.gexf"), printed.out.replace('version="1.3"', 'version="1.1"'));
  expect(await runCli(["lint", "broken.gexf"], { cwd })).toMatchObject({ code: 1 });
});

test("our own reading is in the exported actor graph only where it is asked for", async () => {
  const cwd = riverFolder();
  const reading =
    "relations:\n  - { from: the-daily, type: linkedTo, to: anglers-union, basis: editor, note: We think so. }\n";
  writeFiles(join(cwd, "graph-data"), { "reading.yaml": reading });
  const exported = async (...more: readonly string[]) =>
    (await runCli(["export", "json", "--graph", "actors", ...more], { cwd })).out;
  expect(await exported()).not.toContain("linkedTo");
  expect(await exported("--with-editor")).toContain("anglers-union linkedTo the-daily#editor");
});

test("a build for the team says whose words it withholds, why, and how to have them", async () => {
  const cwd = riverFolder();
  const path = join(cwd, "graph-data/river.yaml");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace("name: Anna Fisher, naming: public-role", "name: An angler, naming: protected"),
  );
  const team = ["--texts", "texts", "--audience", "team"];
  const words = "says that it counts";
  const withheld = await runCli(["build", ...team], { cwd });
  expect(withheld.err).toMatch(
    /^No words of `river-2024` are shown: a protected person takes part there, and private\/ .* private\/names\.yaml: names: \["First Last"\]$/m,
  );
  expect(readFileSync(join(cwd, "out/graph.json"), "utf8")).not.toContain(words);
  expect((await runCli(["export", "json", ...team], { cwd })).err).toContain("No words of `river-2024`");
  expect((await runCli(["build", "--texts", "texts"], { cwd })).err).not.toContain("No words");
  writeFiles(cwd, { "graph-data/private/names.yaml": 'names: ["Some Body"]\n' });
  expect((await runCli(["build", ...team], { cwd })).err).not.toContain("No words");
  expect(readFileSync(join(cwd, "out/graph.json"), "utf8")).toContain(words);
});

test("layout keeps every place, and a build with it places alike", async () => {
  const cwd = riverFolder();
  expect(await runCli(["layout"], { cwd })).toMatchObject({ code: 0 });
  const path = join(cwd, "graph-data/layout.json");
  const places = readFileSync(path, "utf8");
  await runCli(["layout"], { cwd });
  expect(readFileSync(path, "utf8")).toBe(places);
  const [id, position] = Object.entries<[number, number]>(JSON.parse(places).positions)[0] ?? [];
  const { nodes } = JSON.parse((await runCli(["export", "json"], { cwd })).out);
  const node = nodes.find(({ key }: { readonly key: string }) => key === id);
  expect([node.attributes.x, node.attributes.y]).toEqual(position);
});

test("every command explains itself with examples, and help is no error", async () => {
  const check = async (command: string) => {
    const { code, out } = await runCli([command, "--help"]);
    expect([command, code]).toEqual([command, 0]);
    expect(out).toMatch(new RegExp(`Examples:\n {2}claimgraph ${command}`));
  };
  await Promise.all(COMMANDS.map(({ name }) => check(name)));
});

test("a full device ends with 3 and plain words", async () => {
  const { code, err } = await runCli(["export", "json", "-o", "/dev/full"], { cwd: riverFolder() });
  expect(code).toBe(3);
  expect(err).toMatch(/Writing \/dev\/full failed: the disk is full\./);
  expect(err).not.toMatch(/\n {4}at /);
});

test.each(["check", "stats", "export json", "--help", "stats --help"])(
  "where nothing more can be written, `%s` ends with 3 and plain words",
  async (words) => {
    const stdout = openSync("/dev/full", "w");
    const { code, err } = await runCli(words.split(" "), { cwd: riverFolder(), stdout });
    closeSync(stdout);
    expect(err).toMatch(/Writing to standard output failed: the disk is full\./);
    expect(err).not.toMatch(/\n {4}at |mistake in claimgraph/);
    expect(code).toBe(3);
  },
);

test("a reader that has enough of the results ends the program quietly", async () => {
  const child = startCli(["export", "json"], { cwd: riverFolder() });
  child.stdout?.destroy();
  expect(await finished(child)).toMatchObject({ code: 0, signal: null });
});

const isRoot = process.getuid?.() === 0;

test.skipIf(!isRoot)("a folder without permission ends with 3, a file with a fault (skipped unless root)", async () => {
  const cwd = riverFolder();
  const other = { cwd, uid: 65_534 };
  chmodSync(cwd, 0o755);
  const build = await runCli(["build"], other);
  expect(build.code).toBe(3);
  expect(build.err).toMatch(/Writing out failed: permission is denied\..*\n?.*out is as it was/);
  chmodSync(join(cwd, "graph-data/river.yaml"), 0o600);
  const check = await runCli(["check"], other);
  expect(check.code).toBe(1);
  expect(check.err).toMatch(/river\.yaml:1:1 error file-unreadable/);
});

const PORTS = "/proc/sys/net/ipv4/ip_unprivileged_port_start";
const keepsPorts = isRoot && existsSync(PORTS) && Number(readFileSync(PORTS, "utf8")) > 80;

test.skipIf(!keepsPorts)(
  "a port that is not for all ends with 3 and says which are (skipped unless root)",
  async () => {
    const cwd = riverFolder();
    chmodSync(cwd, 0o755);
    const { code, out, err } = await runCli(["view", "--port", "80"], { cwd, uid: 65_534 });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/Serving at port 80 failed: .*\nName another with --port: those from 1024/);
  },
);
