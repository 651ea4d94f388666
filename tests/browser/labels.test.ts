import { expect, test } from "vitest";
import { LENSES } from "../../src/picture/lenses.ts";
import { shippedGraph } from "../support/shipped-graph.ts";
import { standFor } from "../support/stand.ts";
import { withoutWebGl } from "../support/without-web-gl.ts";

/** The screens, and how many labels the picture of each must show, or all where there are fewer. */
const SCREENS = [
  { name: "a wide screen", viewport: { width: 1440, height: 900 }, atLeast: 25 },
  { name: "a phone", viewport: { width: 390, height: 844 }, atLeast: 8 },
] as const;

const stand = standFor(shippedGraph());

const everywhere = LENSES.flatMap(({ id }) => SCREENS.map((screen) => [id, screen.name, screen] as const));

test.each(everywhere)(
  "in the lens %s on %s every label as the browser draws it has its place to itself",
  async (lens, _, screen) => {
    const context = await stand.browser.newContext({
      viewport: screen.viewport,
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    // There the picture is made of elements that can be measured.
    await withoutWebGl(context);
    const page = await context.newPage();
    for (const language of ["en", "ru"]) {
      await page.goto(`${stand.server.address}?${language}#v=1&lens=${lens}&lang=${language}`);
      const picture = page.locator(".picture svg");
      await picture.locator("text").first().waitFor({ state: "attached", timeout: 10_000 });
      await page.waitForTimeout(150);
      const { boxes, frame, nodes } = await picture.evaluate((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        // A halo is a text of its own below the letters.
        const texts = [...svg.querySelectorAll("text")].filter((text) => text.getAttribute("aria-hidden") !== "true");
        const measured = texts.map((text) => {
          const { x, y, width: across, height: down } = text.getBBox();
          return { text: text.textContent ?? "", minX: x, minY: y, maxX: x + across, maxY: y + down };
        });
        return { boxes: measured, frame: { width, height }, nodes: svg.querySelectorAll("[data-node]").length };
      });
      const faults = boxes.flatMap((box, index) => [
        ...boxes
          .slice(index + 1)
          .filter((other) => box.minX < other.maxX && other.minX < box.maxX)
          .filter((other) => box.minY < other.maxY && other.minY < box.maxY)
          .map((other) => `${box.text} over ${other.text}`),
        ...(box.minX < 0 || box.minY < 0 || box.maxX > frame.width || box.maxY > frame.height
          ? [`${box.text} cut`]
          : []),
      ]);
      expect([language, faults]).toEqual([language, []]);
      expect(boxes.length, language).toBeGreaterThanOrEqual(Math.min(screen.atLeast, nodes));
    }
    await context.close();
  },
);
