import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { markerText, OUTPUT_MARKER } from "../../../src/cli/disk/output-marker.ts";
import { writeFileAtomically } from "../../../src/cli/disk/write-file-atomically.ts";
import { claimOutputFolder, writeOutputs } from "../../../src/cli/disk/write-outputs.ts";
import { readBuiltSite } from "../../../src/cli/view/read-built-site.ts";
import { filesIn, temporaryFolder } from "../../support/temporary-folder.ts";

const file = (name: string, text: string) => ({ name, chunks: [text] });

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ["-e", ""]).pid;

test("a folder is replaced as a whole: what the new state lacks is gone, and nothing stays beside it", () => {
  const parent = temporaryFolder();
  const out = join(parent, "deep/out");
  writeOutputs(out, [file("a.json", "1"), file("assets/x.js", "2")]);
  const written = writeOutputs(out, [file("b.json", "é😀")]);
  expect(written).toEqual([{ name: "b.json", bytes: 6 }]);
  expect(Object.keys(filesIn(out)).sort()).toEqual([".claimgraph-output", "b.json"]);
  expect(readdirSync(join(parent, "deep"))).toEqual(["out"]);
});

test("an empty folder may be used, a folder of somebody else's may not", () => {
  const parent = temporaryFolder({ "theirs/notes.txt": "mine" });
  mkdirSync(join(parent, "empty"));
  writeOutputs(join(parent, "empty"), [file("a", "1")]);
  expect(() => writeOutputs(join(parent, "theirs"), [file("a", "1")])).toThrow(/did not write: notes.txt/);
  expect(() => claimOutputFolder(join(parent, "theirs/notes.txt"))).toThrow(/is a file/);
  expect(filesIn(join(parent, "theirs"))).toEqual({ "notes.txt": "mine" });
});

test.each(["../secret.txt", "assets/../../secret.txt", "/etc/hostname", "..\\secret.txt", "link.txt"])(
  "a folder whose list of files leads out of it is not ours: none of it is read or served (%s)",
  (path) => {
    const folder = join(temporaryFolder({ "secret.txt": "mine", "site/index.html": "theirs" }), "site");
    symlinkSync("../secret.txt", join(folder, "link.txt"));
    writeFileSync(join(folder, OUTPUT_MARKER), markerText(["index.html"]));
    expect(readBuiltSite(folder)).toBeDefined();
    writeFileSync(join(folder, OUTPUT_MARKER), markerText(["index.html", path]));
    expect(readBuiltSite(folder)).toBeUndefined();
  },
);

test("a file that a person put into our folder is not lost", () => {
  const out = join(temporaryFolder(), "out");
  writeOutputs(out, [file("graph.gexf", "1")]);
  writeFileSync(join(out, "map.gephi"), "hours of work");
  expect(() => writeOutputs(out, [file("graph.gexf", "2")])).toThrow(/did not write: map.gephi/);
  expect(readFileSync(join(out, "graph.gexf"), "utf8")).toBe("1");
});

test("a link to a folder stays a link", () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, "real"));
  symlinkSync("real", join(parent, "out"));
  writeOutputs(join(parent, "out"), [file("a", "1")]);
  expect(readFileSync(join(parent, "real/a"), "utf8")).toBe("1");
  expect(readdirSync(parent).sort()).toEqual(["out", "real"]);
});

test("a writer that fails in the middle leaves the old state and nothing beside it", () => {
  const parent = temporaryFolder();
  const out = join(parent, "out");
  writeOutputs(out, [file("a", "old")]);
  const chunks = (function* () {
    yield "new";
    throw new Error("broken writer");
  })();
  expect(() => writeOutputs(out, [{ name: "a", chunks }])).toThrow("broken writer");
  expect(readFileSync(join(out, "a"), "utf8")).toBe("old");
  expect(readdirSync(parent)).toEqual(["out"]);
});

test("a run that was killed between the two renames is undone by the next one", () => {
  const parent = temporaryFolder();
  const out = join(parent, "out");
  writeOutputs(out, [file("a", "old")]);
  const dead = ended();
  renameSync(out, join(parent, `.claimgraph-out.${dead}.old`));
  mkdirSync(join(parent, `.claimgraph-out.${dead}.new`));
  claimOutputFolder(out);
  expect(readFileSync(join(out, "a"), "utf8")).toBe("old");
  expect(readdirSync(parent)).toEqual(["out"]);
});

test("what a run that is still alive is writing is left alone", () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, `.claimgraph-out.${process.ppid}.new`));
  writeOutputs(join(parent, "out"), [file("a", "1")]);
  expect(readdirSync(parent)).toHaveLength(2);
});

test("a file is replaced through its link, keeps its rights, and a device is written to as it is", () => {
  const parent = temporaryFolder({ "real.json": "old" });
  symlinkSync("real.json", join(parent, "link.json"));
  expect(writeFileAtomically(join(parent, "link.json"), ["new"])).toBe(3);
  expect(readFileSync(join(parent, "real.json"), "utf8")).toBe("new");
  expect(writeFileAtomically("/dev/null", ["gone"])).toBe(4);
  expect(() => writeFileAtomically("/dev/full", ["gone"])).toThrow(/ENOSPC/);
  expect(readdirSync(parent).sort()).toEqual(["link.json", "real.json"]);
});

const mayMount = process.platform === "linux" && process.getuid?.() === 0;

test.skipIf(!mayMount)(
  "a full disk leaves the old outputs untouched (skipped where we may not mount a small disk)",
  () => {
    const disk = temporaryFolder();
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status).toBe(0);
    onTestFinished(() => {
      spawnSync("umount", [disk]);
    });
    const out = join(disk, "out");
    writeOutputs(out, [file("a", "old")]);
    expect(() => writeOutputs(out, [file("a", "new".repeat(200_000))])).toThrow(/ENOSPC/);
    expect(readFileSync(join(out, "a"), "utf8")).toBe("old");
    expect(readdirSync(disk)).toEqual(["out"]);
    writeOutputs(out, [file("a", "newer")]);
    expect(readFileSync(join(out, "a"), "utf8")).toBe("newer");
  },
);
