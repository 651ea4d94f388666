import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { buildFolder, layOut } from "../../src/build.ts";
import type { Audience } from "../../src/model/audience.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { LANGUAGES } from "../../src/model/text.ts";
import { citeClaim, citeDataSet } from "../../src/query/cite/references.ts";
import { CITATION_STYLES } from "../../src/query/cite/styles.ts";
import { ARTICLE, COMMENT, canariesIn, NAMES, PASSAGE, RESTRICTED } from "../support/canaries.ts";
import { CANARY_FOLDER, CANARY_TEXT, folderFiles } from "../support/canary-folder.ts";
import { shareDialog } from "../support/share-dialog.ts";
import { standFor } from "../support/stand.ts";
import { openPage } from "../support/viewer-page.ts";

function build(audience: Audience): ClaimGraph {
  const texts = new Map([["gazette", CANARY_TEXT]]);
  const { graph } = buildFolder(folderFiles(CANARY_FOLDER), { audience, texts });
  if (!graph) throw new Error("the folder with the canaries is unsound");
  return layOut(graph, undefined).evidence;
}

function everyReference(graph: ClaimGraph): string {
  return LANGUAGES.flatMap((language) => {
    const claims = graph.nodes().flatMap((id) => citeClaim(graph, id, { language }));
    const all = [citeDataSet(graph, { language }), ...claims];
    return CITATION_STYLES.map(({ write }) => write(all, language));
  }).join("\n");
}

const stand = standFor(build("public"));
const forNobody = [COMMENT, ARTICLE, NAMES];

test("references for the public name nobody who is protected and nothing that is restricted", () => {
  expect(canariesIn(everyReference(build("public")), [...forNobody, RESTRICTED, PASSAGE])).toEqual([]);
  expect(canariesIn(everyReference(build("team")), forNobody)).toEqual([]);
  // What is for the team is in theirs: the search finds what it looks for.
  expect(canariesIn(everyReference(build("team")), [RESTRICTED])).not.toEqual([]);
});

test.each(LANGUAGES)(
  "what the page prints, hands out to be copied and saves holds nothing of it either, in %s",
  async (language) => {
    const { page, close } = await openPage(
      stand.browser,
      `${stand.server.address}#v=1&lens=everything&lang=${language}`,
    );
    await page.emulateMedia({ media: "print" });
    const printed = (await page.locator(".report").textContent()) ?? "";
    expect(printed.length).toBeGreaterThan(200);
    await page.emulateMedia({ media: "screen" });
    const taken = [printed];
    if (language === "en") {
      const dialog = await shareDialog(page);
      for (const tab of ["Link", "Embed", "Cite", "Picture"]) {
        await dialog.getByRole("tab", { name: tab }).click();
        for (const field of await dialog.getByRole("textbox").all()) taken.push(await field.inputValue());
      }
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: "Save as SVG" }).click(),
      ]);
      taken.push(download.suggestedFilename(), (await readFile(await download.path())).toString());
    }
    expect(canariesIn(taken.join("\n"), [...forNobody, RESTRICTED, PASSAGE])).toEqual([]);
    await close();
  },
);
