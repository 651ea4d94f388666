import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataFolder } from "../../../src/cli/disk/read-data-folder.ts";
import { readTexts } from "../../../src/cli/disk/read-texts.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const paths = (folder: string) => readDataFolder(folder).files.map(({ path }) => path);
const faults = (folder: string) => readDataFolder(folder).faults.map(({ code, place }) => `${place.file} ${code}`);

test("files come sorted by path, and what holds no records is left out", () => {
  const folder = temporaryFolder({
    "b.yaml": "",
    "articles/z.yaml": "",
    "articles/a.yaml": "",
    "B.yaml": "",
    ".hidden/x.yaml": "",
    ".dotfile": "",
    "node_modules/p/x.yaml": "",
    "texts/a.txt": "",
    "out/graph.json": "",
    "site/.claimgraph-output": "",
    "site/graph.json": "",
    "deep/out/kept.yaml": "",
  });
  expect(paths(folder)).toEqual(["B.yaml", "articles/a.yaml", "articles/z.yaml", "b.yaml", "deep/out/kept.yaml"]);
  expect(faults(folder)).toEqual([]);
});

test("what is not read and looks like records is a warning that says how to call it", () => {
  const records = "source:\n  id: lake\nclaims: []\n";
  const folder = temporaryFolder({
    "articles/notepad.yaml.txt": records,
    "articles/copy.yml.bak": records,
    "articles/second.json (1)": "{}",
    "articles/.hidden.yaml": records,
    "articles/.wide.yaml": Buffer.from(`\ufeff${records}`, "utf16le"),
    "articles/bare": records,
    "articles/plain.txt": '{\n  "claims": [\n  ]\n}\n',
    "a.yaml": "",
    "a.yaml.bak": "",
    "private/.names.yaml": "names: [A B]",
  });
  const proposed = readDataFolder(folder).faults.map(({ code, place, severity, remedy }) => {
    expect([code, severity]).toEqual(["file-not-read", "warning"]);
    return [place.file, /`([^`]+)`/.exec(remedy)?.[1]];
  });
  expect(proposed).toEqual([
    ["articles/.hidden.yaml", "articles/hidden.yaml"],
    ["articles/.wide.yaml", "articles/wide.yaml"],
    ["private/.names.yaml", "private/names.yaml"],
    ["a.yaml.bak", "a.yaml"],
    ["articles/bare", "articles/bare.yaml"],
    ["articles/copy.yml.bak", "articles/copy.yml"],
    ["articles/notepad.yaml.txt", "articles/notepad.yaml"],
    ["articles/plain.txt", "articles/plain.yaml"],
    ["articles/second.json (1)", "articles/second.json"],
  ]);
});

test("what tools and people keep beside records is passed over in silence", () => {
  const folder = temporaryFolder({
    "a.yaml": "claims: []",
    "a.yaml~": "claims: []",
    "a.yaml.license": "CC0",
    ".a.yaml.swp": "claims: []",
    "#a.yaml#": "claims: []",
    ".pre-commit.yaml": "repos: []",
    ".claimgraph-layout.json.12.new": '{ "sources": [] }',
    "layout.json.bak": "{}",
    README: "claims: what somebody says\n",
    "guide.md": "claims:\n  - id: one\n",
    "notes.txt": "sources are many",
    "photo.jpg": "claims:\n",
  });
  expect(faults(folder)).toEqual([]);
});

test("links that lead out, in a circle or nowhere are faults, and nothing hangs", () => {
  const outside = temporaryFolder({ "secret.yaml": "actors: []" });
  const folder = temporaryFolder({ "claimgraph.yaml": "format: 1", "articles/a.yaml": "" });
  symlinkSync(join(outside, "secret.yaml"), join(folder, "file-out.yaml"));
  symlinkSync(outside, join(folder, "folder-out"));
  symlinkSync("..", join(folder, "articles/up"));
  symlinkSync("self", join(folder, "self"));
  symlinkSync("nowhere.yaml", join(folder, "broken.yaml"));
  symlinkSync("a.yaml", join(folder, "articles/same.yaml"));
  expect(paths(folder)).toEqual(["articles/a.yaml", "claimgraph.yaml"]);
  expect(faults(folder)).toEqual([
    "articles/up link-loops",
    "broken.yaml link-broken",
    "file-out.yaml link-leads-out",
    "folder-out link-leads-out",
    "self link-loops",
  ]);
});

test("a folder beside ours whose name begins like ours is outside", () => {
  const parent = temporaryFolder({ "data/a.yaml": "", "data-private/names.yaml": "" });
  symlinkSync("../data-private/names.yaml", join(parent, "data/names.yaml"));
  expect(faults(join(parent, "data"))).toEqual(["names.yaml link-leads-out"]);
});

test("a file of 32 MiB is read, and one byte more is not", () => {
  const folder = temporaryFolder({ "just.yaml": "", "large.yaml": "", "small.yaml": "" });
  truncateSync(join(folder, "just.yaml"), 32 * 2 ** 20);
  truncateSync(join(folder, "large.yaml"), 32 * 2 ** 20 + 1);
  expect(paths(folder)).toEqual(["just.yaml", "small.yaml"]);
  expect(faults(folder)).toEqual(["large.yaml file-too-large"]);
  expect(readDataFolder(folder).faults[0]?.wrong).toBe("This file is 33 MiB large; at most 32 MiB are read.");
});

test("a pipe is a fault and is not waited for", () => {
  const folder = temporaryFolder({ "a.yaml": "" });
  spawnSync("mkfifo", [join(folder, "pipe.yaml")]);
  expect(faults(folder)).toEqual(["pipe.yaml file-not-regular"]);
});

test("no more than 10,000 files are read", () => {
  const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}.yaml`, ""]));
  const folder = temporaryFolder(files);
  expect(paths(folder)).toHaveLength(10_000);
  expect(readDataFolder(folder).faults.map(({ code }) => code)).toEqual(["folder-too-large"]);
});

test("texts are read by name; what cannot be used says why", () => {
  const parent = temporaryFolder({
    "texts/a-1.txt": "Ақтөбе 😀\r\n",
    "texts/Notes.txt": "not an id",
    "texts/bad.txt": new Uint8Array([0xe9, 0x20]),
    "outside.txt": "no",
  });
  symlinkSync(join(parent, "outside.txt"), join(parent, "texts/linked.txt"));
  mkdirSync(join(parent, "texts/folder.txt"));
  const { texts, unusable } = readTexts(join(parent, "texts"));
  expect([...texts]).toEqual([["a-1", "Ақтөбе 😀\r\n"]]);
  expect([...unusable]).toEqual([
    ["bad", "it is not written in UTF-8"],
    ["folder", "it is no regular file"],
    ["linked", "it is a link that leads elsewhere"],
  ]);
});
