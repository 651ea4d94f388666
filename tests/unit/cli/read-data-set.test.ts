import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataSet } from "../../../src/cli/read-data-set.ts";
import { quote } from "../../../src/diagnostics/quote.ts";
import { RIVER } from "../../support/river.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("an article's text that cannot be used is a fault where its source stands", () => {
  const data = temporaryFolder(RIVER);
  const texts = temporaryFolder({ "river-2024.txt": new Uint8Array([0xe9, 0x20]) });
  const { faults, graph } = readDataSet(data, { texts });
  expect(graph).toBeUndefined();
  expect(faults.filter(({ code }) => code === "text-unreadable")).toMatchObject([
    {
      severity: "error",
      wrong: "The text river-2024.txt of this source cannot be used: it is not written in UTF-8.",
      place: { file: "river.yaml" },
    },
  ]);
});

test("a text that is not where it was looked for is missed, and only where passages are to be found in it", () => {
  const article = "sources: [{ id: lake-2023, type: Report, title: The lake, publisher: the-daily }]\n";
  const data = temporaryFolder({ ...RIVER, "lake.yaml": article });
  const texts = temporaryFolder({ "rivers-2024.txt": "The river." });
  const missing = (strict: boolean) =>
    readDataSet(data, { texts, strict }).faults.filter(({ code }) => code === "text-missing");
  expect(missing(false)).toMatchObject([
    {
      severity: "warning",
      wrong: `There is no text of \`river-2024\`: ${quote(join(texts, "river-2024.txt"))} was expected.`,
      place: { file: "river.yaml" },
    },
  ]);
  expect(missing(true)).toMatchObject([{ severity: "error" }]);
});

const MANIFEST = 'format: 1\ntitle: The river\ndate: "2024-05-06"\n';

test("a data set without one claim is sound, and a warning says how to begin an article", () => {
  const empty = temporaryFolder({ "claimgraph.yaml": MANIFEST, "articles/river.yaml.txt": RIVER["river.yaml"] });
  const { faults, graph } = readDataSet(empty);
  expect(graph).toBeDefined();
  expect(faults.map(({ code, severity }) => [code, severity])).toEqual([
    ["claims-missing", "warning"],
    ["file-not-read", "warning"],
  ]);
  expect(faults[0]?.remedy).toContain(`claimgraph new article my-first-article ${empty}`);
});

test("no claim is missed where there is one, or where what is wrong may hold one", () => {
  const codes = (files: Readonly<Record<string, string>>) =>
    readDataSet(temporaryFolder(files)).faults.map(({ code }) => code);
  expect(codes(RIVER)).not.toContain("claims-missing");
  expect(codes({ "claimgraph.yaml": MANIFEST, "articles/broken.yaml": "claims: [" })).not.toContain("claims-missing");
});
