import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/5-export/formats.ts";
import { type Build, buildFolder, layOut, outputFiles } from "../../src/build.ts";
import { REPORTERS } from "../../src/diagnostics/reporters.ts";
import type { Audience } from "../../src/model/audience.ts";
import { ARTICLE, type Canary, COMMENT, canariesIn, NAMES, PASSAGE, RESTRICTED } from "../support/canaries.ts";
import { CANARY_FOLDER, CANARY_TEXT, folderFiles } from "../support/canary-folder.ts";

const TEXTS = new Map([["gazette", CANARY_TEXT]]);
const NO_VIEWER = new Map(
  ["assets/viewer.js", "assets/viewer.css", "one-file/viewer.js"].map((name) => [name, new Uint8Array()]),
);

function build(audience: Audience, withTexts: boolean): Build {
  return buildFolder(folderFiles(CANARY_FOLDER), { audience, ...(withTexts && { texts: TEXTS }) });
}

/** Every file that any command makes of a build, by its name. */
function everyOutput({ graph, faults }: Build): ReadonlyMap<string, string> {
  if (!graph) throw new Error(faults.map(({ code, wrong }) => `${code}: ${wrong}`).join("\n"));
  const graphs = layOut(graph, undefined);
  const files = [
    ...outputFiles(graphs, NO_VIEWER).map((file) => ({ ...file, name: `out/${file.name}` })),
    ...FORMATS.flatMap((format) =>
      [graphs.evidence, graphs.actors].flatMap((shown, n) =>
        format.write(shown, `graph-${n}`).map((file) => ({ ...file, name: `${format.name}-${n}/${file.name}` })),
      ),
    ),
  ];
  return new Map(
    files.map(({ name, chunks }) => [
      name,
      [...chunks].map((chunk) => (typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk))).join(""),
    ]),
  );
}

/** Every report on a build, and the faults as they are. */
function everyReport({ faults, read: { files, privateNames } }: Build): ReadonlyMap<string, string> {
  const reports = REPORTERS.flatMap((reporter) =>
    [true, false].map((color): [string, string] => [
      `${reporter.name}${color ? " in colour" : ""}`,
      reporter.report(faults, { files, privateNames, color, folder: "data" }),
    ]),
  );
  return new Map([...reports, ["faults", JSON.stringify(faults)]]);
}

function found(outputs: ReadonlyMap<string, string>, canaries: readonly Canary[]): readonly string[] {
  return [...outputs].flatMap(([name, text]) =>
    canariesIn(`${name}\n${text}`, canaries).map((word) => `${name}: ${word}`),
  );
}

test("the folder with the canaries is sound, and the team gets to see what is meant for it: the search finds it", () => {
  const team = everyOutput(build("team", true));
  for (const name of ["out/graph.json", "out/claimgraph.html", "json-0/graph-0.json"]) {
    const text = team.get(name) ?? "";
    expect([name, canariesIn(text, [RESTRICTED, PASSAGE])]).toEqual([
      name,
      expect.arrayContaining(stems([RESTRICTED, PASSAGE])),
    ]);
  }
  expect(canariesIn(team.get("gexf-0/graph-0.gexf") ?? "", [RESTRICTED])).toEqual(stems([RESTRICTED]));
});

function stems(canaries: readonly Canary[]): string[] {
  return [...canariesIn(JSON.stringify(canaries), canaries)];
}

describe.each([
  ["public", false, [RESTRICTED, COMMENT, PASSAGE, ARTICLE, NAMES]],
  ["public", true, [RESTRICTED, COMMENT, PASSAGE, ARTICLE, NAMES]],
  ["team", false, [COMMENT, PASSAGE, ARTICLE, NAMES]],
  ["team", true, [COMMENT, ARTICLE, NAMES]],
] as const)("for the %s, texts at hand: %s", (audience, withTexts, canaries) => {
  const made = build(audience, withTexts);

  test("no file holds what this audience may not see, nor does its name", () => {
    expect(found(everyOutput(made), canaries)).toEqual([]);
  });

  test("no fault and no report holds a name or a word of the article", () => {
    expect(found(everyReport(made), [NAMES, ARTICLE, PASSAGE])).toEqual([]);
  });
});

test("a passage of the public is known by its place and by at most the four words that its record says", () => {
  const claim = build("public", true).graph?.getNodeAttributes("gazette/opened");
  expect(claim?.kind === "Claim" && claim.evidence).toEqual([
    {
      state: "unpinned",
      start: expect.any(Number),
      end: expect.any(Number),
      url: "https://gazette.example/bridge",
      words: "The council opened the … first in the rain",
    },
  ]);
});
