import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { FAULT_KINDS } from "../src/diagnostics/faults.ts";
import { runCase } from "./support/run-case.ts";

const ROOT = join(import.meta.dirname, "cases");
const CASES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Faults that a folder in git cannot hold, why, and the tests that make them. */
const ELSEWHERE: Readonly<Record<string, { readonly why: string; readonly test: string }>> = {
  "file-too-large": { why: "32 MiB", test: "1-read/read-folder" },
  "folder-too-large": { why: "ten thousand files", test: "cli/read-data-folder" },
  "file-not-regular": { why: "git keeps no pipes", test: "cli/read-data-folder" },
  "file-unreadable": { why: "git keeps no such rights", test: "cli/commands" },
  "link-leads-out": { why: "links are not checked out everywhere", test: "cli/read-data-folder" },
  "link-loops": { why: "links are not checked out everywhere", test: "cli/read-data-folder" },
  "link-broken": { why: "links are not checked out everywhere", test: "cli/read-data-folder" },
  "claims-missing": { why: "only commands tell it", test: "cli/read-data-set" },
  "text-missing": { why: "texts come from a folder of their own", test: "cli/read-data-set" },
  "text-unreadable": { why: "texts come from a folder of their own", test: "cli/read-data-set" },
};

test.each(CASES)("the case %s prints the faults that are expected", (name) => {
  const { printed } = runCase(join(ROOT, name));
  const expected = join(ROOT, name, "expected/faults.txt");
  if (!existsSync(expected)) {
    // A new case writes its own golden, to be read before it is committed; a machine that nobody watches must not.
    expect(process.env["CI"], `${expected} is not there`).toBeFalsy();
    mkdirSync(dirname(expected), { recursive: true });
    writeFileSync(expected, printed);
  }
  expect(printed).toBe(readFileSync(expected, "utf8"));
});

test("every kind of fault has a case, or a reason for none", () => {
  const shown = new Set(
    CASES.flatMap((name) => codesIn(readFileSync(join(ROOT, name, "expected/faults.txt"), "utf8"))),
  );
  const codes = FAULT_KINDS.map(({ code }) => code);
  expect(codes.filter((code) => !shown.has(code)).sort()).toEqual(Object.keys(ELSEWHERE).sort());
});

test.each(Object.entries(ELSEWHERE))(
  "the fault %s, which has no case, is made by a unit test",
  (code, { test: file }) => {
    expect(readFileSync(join(ROOT, `../unit/${file}.test.ts`), "utf8")).toMatch(new RegExp(`\\b${code}\\b`));
  },
);

/** The codes that stand at the end of the first line of each fault. */
function codesIn(printed: string): readonly string[] {
  return [...printed.matchAll(/(?:error|warning) ([a-z0-9-]+)$/gmu)].flatMap(([, code]) => code ?? []);
}
