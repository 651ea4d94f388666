import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildGraph } from "../../src/build-graph.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { projectText } from "../support/project-files.ts";
import { MANIFEST, readContents } from "../support/read-contents.ts";
import { withTables } from "../support/readme-tables.ts";
import { cliPath, runCli, startCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const README = projectText("README.md");

test("the README's example runs as it stands, against the package by its name, and prints what it says", () => {
  const example = README.match(/```ts\n([\s\S]*?)```/)?.[1] ?? "";
  const says = example.match(/\); \/\/ (.*)\n$/)?.[1];
  expect(example.split("\n").length).toBeLessThan(30);
  const packageFolder = join(dirname(cliPath()), "../..");
  const file = join(packageFolder, `readme-example-${process.pid}.mjs`);
  onTestFinished(() => rmSync(file));
  writeFileSync(file, example);
  expect(execFileSync(process.execPath, [file], { encoding: "utf8" }).trim()).toBe(says);
});

test("the README's tables of commands and formats are those of the program (run `npx vitest -u` to write them)", async () => {
  await expect(withTables(README)).toMatchFileSnapshot("../../README.md");
});

/** The README's block of that language that holds `mark`. */
function block(language: string, mark: string): string {
  const blocks = [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))];
  return blocks.map(([, text = ""]) => text).find((text) => text.includes(mark)) ?? "";
}

test("the README's way to one's own articles works line by line in an empty folder", async () => {
  const cwd = temporaryFolder();
  const lines = block("sh", "new manifest")
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/\s*#.*/, "").split(" "));
  expect(lines.length).toBeGreaterThan(5);
  for (const [program, ...words] of lines) {
    if (program === "mkdir") mkdirSync(join(cwd, ...words));
    else if (words.includes("view")) expect(await viewAndStop(words.slice(1), cwd)).toMatch(/http:\/\/localhost:\d+/);
    else expect(await runCli(words.slice(1), { cwd }), words.join(" ")).toMatchObject({ code: 0 });
  }
  expect(lines.at(-1)).toContain("view");
}, 120_000);

test("the README's own types and its file of private names are read as they stand", () => {
  const { faults, placed, privateNames } = readContents({
    "claimgraph.yaml": MANIFEST,
    "vocabulary.yaml": block("yaml", "nodeTypes:"),
    "private/names.yaml": block("yaml", "names:\n"),
  });
  expect(faults).toEqual([]);
  expect(privateNames).toEqual(["First Last", "Other Name", "Другое Имя"]);
  const actors = [
    { id: "weavers", type: "TradeUnion", name: "Weavers" },
    { id: "mill", type: "Company", name: "The mill" },
  ];
  const source = { id: "s", type: "NewsArticle", title: "The mill" };
  const relations = [{ source: "s", from: "weavers", type: "bargainsWith", to: "mill", passage: "the weavers" }];
  const manifest = { format: 1, title: "The mill", date: "2026-01-01" } as const;
  const vocabulary = placed?.records.vocabulary ?? {};
  const { graph, faults: wrong } = buildGraph({ manifest, vocabulary, sources: [source], actors, relations });
  expect(wrong.map(({ code }) => code)).toEqual(["source-unpinned"]);
  expect(graph?.mapEdges((_, { type }) => type)).toContain("bargainsWith");
});

/** What `view` prints until its address is there; then it is stopped. */
function viewAndStop(words: readonly string[], cwd: string): Promise<string> {
  const child = startCli([...words, "--port", "0"], { cwd });
  return new Promise((done, fail) => {
    let told = "";
    const hear = (chunk: Buffer) => {
      told += chunk.toString("utf8");
      if (told.includes("http://")) child.kill("SIGINT");
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", fail);
    child.on("close", () => done(told));
  });
}

test("every command that the README types is one, with options that it has", () => {
  const typed = [...README.matchAll(/^npx claimgraph ([^#\n]+)/gm)].map(([, words = ""]) => words.trim().split(/\s+/));
  expect(typed.length).toBeGreaterThan(3);
  for (const [name, ...words] of typed) {
    const command = COMMANDS.find((known) => known.name === name);
    const options = command?.options.flatMap(({ flags }) => flags.split(/[ ,]+/)) ?? [];
    expect([name, words.filter((word) => word.startsWith("-") && !options.includes(word))]).toEqual([name, []]);
    expect(command, name).toBeDefined();
  }
});

test("every link of the README to a file of the project leads to one", () => {
  const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(links).toContain("src/README.md");
  for (const path of links) expect(() => projectText(path), path).not.toThrow();
});
