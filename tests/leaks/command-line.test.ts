import { join } from "node:path";
import { expect, test } from "vitest";
import { REPORTERS } from "../../src/diagnostics/reporters.ts";
import { ARTICLE, type Canary, COMMENT, canariesIn, NAMES, PASSAGE, RESTRICTED } from "../support/canaries.ts";
import { CANARY_FOLDER, CANARY_TEXT, folderFiles } from "../support/canary-folder.ts";
import { runCli } from "../support/run-cli.ts";
import { filesIn, temporaryFolder } from "../support/temporary-folder.ts";

function dataOnDisk(): string {
  const files = folderFiles(CANARY_FOLDER).map(({ path, bytes }) => [`data/${path}`, bytes] as const);
  return temporaryFolder({ ...Object.fromEntries(files), "articles/gazette.txt": CANARY_TEXT });
}

/** What a command printed, and every file that it left in `made`, by name. */
async function run(cwd: string, words: readonly string[], made?: string) {
  const { code, out, err } = await runCli(words, { cwd });
  const files = made === undefined ? {} : filesIn(join(cwd, made));
  const texts = Object.entries(files).map(
    ([name, latin]) => `${name}\n${Buffer.from(latin, "latin1").toString("utf8")}`,
  );
  return { code, all: [out, err, ...texts] };
}

function found(texts: readonly string[], canaries: readonly Canary[]): readonly string[] {
  return texts.flatMap((text) => canariesIn(text, canaries));
}

test("build prints nothing and writes nothing that its audience may not see, texts at hand", async () => {
  const cwd = dataOnDisk();
  const team = await run(cwd, ["build", "data", "--texts", "articles", "--audience", "team", "--out", "team"], "team");
  expect(team.code).toBe(0);
  expect(found(team.all, [RESTRICTED, PASSAGE])).not.toEqual([]);
  expect(found(team.all, [COMMENT, ARTICLE, NAMES])).toEqual([]);

  const open = await run(cwd, ["build", "data", "--texts", "articles", "--out", "public"], "public");
  expect(open.code).toBe(0);
  expect(open.all.length).toBeGreaterThan(8);
  expect(found(open.all, [PASSAGE, ARTICLE, NAMES, COMMENT])).toEqual([]);
  // Faults, on the terminal, speak to editors; what is written does not.
  expect(found(open.all.slice(2), [RESTRICTED])).toEqual([]);
});

test("check, pin, layout and stats name nobody and quote nothing of the article but what faults need", async () => {
  const cwd = dataOnDisk();
  const texts = ["--texts", "articles"];
  for (const { name } of REPORTERS) {
    const { all } = await run(cwd, ["check", "data", ...texts, "--coverage", "--reporter", name]);
    expect([name, found(all, [NAMES])]).toEqual([name, []]);
  }
  for (const words of [
    ["stats", "data", ...texts],
    ["layout", "data"],
    ["pin", "data", ...texts],
  ]) {
    const { code, all } = await run(cwd, words);
    expect([words[0], code, found(all, [NAMES, ARTICLE, PASSAGE, COMMENT])]).toEqual([words[0], 0, []]);
  }
  const { all } = await run(cwd, ["build", "data", "--out", "out"], "out");
  expect(found(all.slice(2), [NAMES, ARTICLE, PASSAGE, COMMENT, RESTRICTED])).toEqual([]);
  const data = filesIn(join(cwd, "data"));
  const written = [data["evidence.lock.json"] ?? "", data["layout.json"] ?? ""];
  expect(written).not.toContain("");
  expect(found(written, [NAMES, ARTICLE, PASSAGE, COMMENT])).toEqual([]);
});
