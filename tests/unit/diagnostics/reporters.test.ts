import { expect, test } from "vitest";
import { readFolder } from "../../../src/1-read/read-folder.ts";
import { defineFault, type Fault } from "../../../src/diagnostics/fault.ts";
import { FAULT_KINDS } from "../../../src/diagnostics/faults.ts";
import { locateFaults } from "../../../src/diagnostics/locate-faults.ts";
import type { ReportContext } from "../../../src/diagnostics/reporter.ts";
import { REPORTERS } from "../../../src/diagnostics/reporters.ts";

const CANARY = "Zarina Canary";
const FILES = new Map([["articles/zarina-canary.yaml", `id: x\nname: ${CANARY}\n`]]);
const strange = defineFault("strange", "error", (name: string) => ({
  wrong: `Here is ${name}, \u001b[2J\u202e 100%: a, b\nand more.`,
  remedy: "Take it out.",
}));
const quiet = defineFault("quiet", "warning", () => ({ wrong: "Something is odd.", remedy: "Look at it." }));
const FAULTS: readonly Fault[] = [
  {
    ...strange({ file: "articles/zarina-canary.yaml", path: ["name"] }, CANARY),
    span: { file: "articles/zarina-canary.yaml", start: 12, end: 25, line: 2, column: 7 },
  },
  quiet({ path: ["claims", 3, "speaker"] }),
];
const CONTEXT: ReportContext = { files: FILES, color: false, privateNames: [CANARY], folder: "graph-data/" };

function report(name: string, context: Partial<ReportContext> = {}, faults = FAULTS): string {
  return REPORTERS.find((reporter) => reporter.name === name)?.report(faults, { ...CONTEXT, ...context }) ?? "";
}

test("the text report shows place, sentence, remedy, frame and count", () => {
  expect(report("text")).toBe(`graph-data/articles/█████.yaml:2:7 error strange
  Here is █████, \\u{1b}[2J\\u{202e} 100%: a, b\\u{a}and more.
  Take it out.
    1 | id: x
  > 2 | name: █████
      |       ^
    3 |

claims[3].speaker warning quiet
  Something is odd.
  Look at it.

1 error, 1 warning
`);
  expect(report("text", {}, [])).toBe("no faults\n");
  expect(report("text", { color: true })).toContain("\u001b[31merror\u001b[39m");
});

test("GitHub's commands are escaped, so that no text of the data becomes a command or a property", () => {
  expect(report("github").split("\n")).toEqual([
    "::error file=graph-data/articles/█████.yaml,line=2,col=7,title=strange::Here is █████, \\u{1b}[2J\\u{202e} 100%25: a, b\\u{a}and more. Take it out.",
    "::warning title=quiet::claims[3].speaker: Something is odd. Look at it.",
    "1 error, 1 warning",
    "",
  ]);
  const named = [{ ...FAULTS[0], place: { file: "a:b,c%.yaml", path: [] } }] as readonly Fault[];
  expect(report("github", {}, named)).toContain("file=graph-data/a%3Ab%2Cc%25.yaml,");
});

test("the JSON report gives the data whole and escapes what is invisible", () => {
  const json = report("json");
  expect(JSON.parse(json)).toMatchObject([
    { code: "strange", severity: "error", file: "graph-data/articles/█████.yaml", line: 2, column: 7, path: "name" },
    { code: "quiet", severity: "warning", path: "claims[3].speaker" },
  ]);
  expect(JSON.parse(json)[0].wrong).toContain("\u001b[2J\u202e");
  expect(json).toContain("\\u202e");
});

test("the SARIF report has the shape of version 2.1.0 and a rule for each fault", () => {
  const ours = FAULTS.map((fault, index) => ({ ...fault, code: FAULT_KINDS[index]?.code ?? "" }));
  const log = JSON.parse(report("sarif", {}, ours));
  expect(log).toMatchObject({
    version: "2.1.0",
    runs: [{ columnKind: "unicodeCodePoints", tool: { driver: { name: "claimgraph" } } }],
  });
  const [{ results, tool }] = log.runs;
  const { rules } = tool.driver;
  for (const result of results) {
    expect(rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.message.text).not.toBe("");
  }
  expect(results[0]).toMatchObject({
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI("graph-data/articles/█████.yaml") },
          region: { startLine: 2, startColumn: 7 },
        },
      },
    ],
  });
  expect(results[1].locations).toEqual([{ logicalLocations: [{ fullyQualifiedName: "claims[3].speaker" }] }]);
  const ids = rules.map((rule: { readonly id: string }) => rule.id);
  expect(ids).toEqual(FAULT_KINDS.map(({ code }) => code));
  expect(ids).toContain("folder-too-large");
});

test("a file name that is no well-formed text breaks no report", () => {
  const faults = [quiet({ file: "a\ud800?#.yaml", path: [] })];
  for (const { name } of REPORTERS) expect(report(name, {}, faults)).not.toMatch(/\p{Cs}/u);
});

test("no report holds a private name or a sign that a terminal obeys", () => {
  for (const { name } of REPORTERS) {
    expect(report(name).toLowerCase().replaceAll(/[-_.]/g, " ")).not.toContain("zarina canary");
    expect(report(name).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test("each code is kebab-case and stands for one kind of fault", () => {
  const codes = FAULT_KINDS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("faults are sorted by file, line, column and code, whatever their order", () => {
  const text = "actors:\n  - { zzz: 1, id: 5 }\n  - { id: a }\n";
  const bytes = new TextEncoder().encode(text);
  const result = readFolder([
    { path: "b.yaml", bytes },
    { path: "a.yaml", bytes },
  ]);
  const sorted = locateFaults(result.faults, result);
  expect(locateFaults([...result.faults].reverse(), result)).toEqual(sorted);
  expect(
    sorted.map(({ place, span, code }) => `${place.file ?? "-"}:${span?.line ?? "-"} ${code}`).slice(0, 3),
  ).toEqual(["-:- manifest-missing", "a.yaml:2 missing-key", "a.yaml:2 missing-key"]);
});

test("every report tells what is not judged meanwhile and where the other record stands, names hidden", () => {
  const file = "articles/zarina-canary.yaml";
  const told = defineFault("told", "error", () => ({
    wrong: "Twice.",
    remedy: "Keep one.",
    meanwhile: `Not judged until then: ${CANARY}.`,
    other: { file, path: ["name"] },
  }));
  const spanOf = () => ({ file, start: 12, end: 25, line: 2, column: 7 });
  const located = locateFaults([told({ file, path: ["id"] })], { files: FILES, spanOf });
  for (const { name } of REPORTERS) {
    const printed = report(name, {}, located);
    expect(printed, name).toContain("Not judged until then: █████.");
    expect(printed, name).toContain("graph-data/articles/█████.yaml:2:7");
    expect(printed, name).not.toContain("Canary");
  }
});
