import { expect, test } from "vitest";
import { readDataSet } from "../../../src/cli/read-data-set.ts";
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
