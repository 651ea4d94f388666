import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pdf } from "../../../src/5-export/formats/pdf.ts";
import { stepOf, viewOfStep } from "../../../src/model/story-view.ts";
import { drawView } from "../../../src/picture/drawing/draw-view.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";
import {
  inkShare,
  lettersOf,
  PDF_TO_PICTURES,
  PDF_TO_TEXT,
  renderedPages,
  textsOfPages,
} from "../../support/rendered-pages.ts";
import { shippedGraph } from "../../support/shipped-graph.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const graph = shippedGraph();
const stories = graph.getAttribute("stories") ?? [];
const steps = stories.flatMap((story) =>
  story.steps.map(({ id }, index) => ({ story: story.id, id, step: index + 1 })),
);

describe.skipIf(!PDF_TO_PICTURES || !PDF_TO_TEXT)("poppler (skipped without it)", () => {
  test.each(steps)("shows step $id of $story on one page, every label, nothing blank", async ({ story, step }) => {
    const told = stepOf(stories, { id: story, step });
    if (!told) throw new Error("a step is wanted");
    const drawn = drawView(graph, { ...viewOfStep(told), language: step % 2 === 0 ? "kk" : "ru" }, { width: 1200 });
    if ("faults" in drawn) throw new Error(drawn.faults.map(({ wrong }) => wrong).join("\n"));
    const folder = temporaryFolder();
    const file = join(folder, "step.pdf");
    writeFileSync(file, await pdf.draw(drawn.drawing, { scale: 1, fonts: PICTURE_FONTS }));
    const [text = "", ...others] = textsOfPages(file);
    expect(others).toEqual([]);
    const marks = drawn.drawing.layers.flatMap(({ parts }) => parts.flatMap((part) => part.marks));
    const lines = marks.flatMap((mark) => ("d" in mark ? [] : mark.lines.map((line) => lettersOf(line.text))));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    const [page, ...more] = renderedPages(file, folder, 48);
    expect(more).toEqual([]);
    expect(page && inkShare(page)).toBeGreaterThan(0.02);
  });
});
