import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { riverFolder } from "../../support/river.ts";
import { runCli } from "../../support/run-cli.ts";

// Each test starts the program a few times.
vi.setConfig({ testTimeout: 120_000 });

test("where no text lies in the folder that is named, check warns and pin refuses, each with the path", async () => {
  const cwd = riverFolder();
  mkdirSync(join(cwd, "wrongname"));
  const checked = await runCli(["check", "--coverage", "--texts", "wrongname"], { cwd });
  expect(checked.code).toBe(0);
  expect(checked.err).toMatch(/warning text-missing\n.*`river-2024`: `wrongname[/\\]river-2024\.txt` was expected/);
  expect(checked.out).toMatch(/sentences: none, since no text of an article is at hand\n$/);
  expect(await runCli(["check", "--strict", "--texts", "wrongname"], { cwd })).toMatchObject({ code: 1 });
  const pinned = await runCli(["pin", "--texts", "wrongname"], { cwd });
  expect(pinned).toMatchObject({ code: 2, out: "" });
  expect(pinned.err).toMatch(/wrongname holds the text of no source.*\n.*wrongname[/\\]river-2024\.txt/);
  expect(existsSync(join(cwd, "graph-data/evidence.lock.json"))).toBe(false);
});

test("with --coverage the summary counts the sentences by what accounts for them", async () => {
  const cwd = riverFolder();
  const { out } = await runCli(["check", "--coverage", "--texts", "texts"], { cwd });
  expect(out).toMatch(/sentences: \d+ covered by passages, 0 set aside, \d+ left out\n$/);
});

test.each([
  ["body: { from: The river, to: Nowhere at all }", /none, since the body of `river-2024` cannot be told\n$/],
  ["body: { from: The river }", /not counted, since records that cannot be read may account for some\n$/],
  ["title: []", /none, since no record of the source `river-2024` can be read\n$/],
])("where sentences are not counted, the summary says the reason: %s", async (line, said) => {
  const cwd = riverFolder();
  const path = join(cwd, "graph-data/river.yaml");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(line.startsWith("title") ? "title: The river is busy" : "language: en", line),
  );
  const { code, out } = await runCli(["check", "--coverage", "--texts", "texts"], { cwd });
  expect([code, out]).toEqual([1, expect.stringMatching(said)]);
});

test("an article's text that is empty is one fault, not one for each passage", async () => {
  const cwd = riverFolder();
  await runCli(["pin", "--texts", "texts"], { cwd });
  writeFileSync(join(cwd, "texts/river-2024.txt"), "\ufeff\n");
  const { code, out, err } = await runCli(["check", "--coverage", "--texts", "texts"], { cwd });
  expect(code).toBe(1);
  expect(err).toMatch(/error text-unreadable\n.*river-2024\.txt of this source cannot be used: it is empty\.\n/);
  expect(out).toBe(
    "faults: 1 error, 0 warnings\npassages: 3 pinned\nsentences: none, since the text of `river-2024` cannot be used\n",
  );
});

test("with --strict a sentence that nothing accounts for is an error", async () => {
  const cwd = riverFolder();
  const text = join(cwd, "texts/river-2024.txt");
  writeFileSync(text, `${readFileSync(text, "utf8")}\nIt rained on Sunday.\n`);
  await runCli(["pin", "--texts", "texts"], { cwd });
  const check = ["check", "--coverage", "--texts", "texts"];
  expect(await runCli(check, { cwd })).toMatchObject({
    code: 0,
    err: expect.stringContaining("warning sentence-uncovered"),
  });
  const strict = await runCli([...check, "--strict"], { cwd });
  expect(strict).toMatchObject({ code: 1, err: expect.stringContaining("error sentence-uncovered") });
});
