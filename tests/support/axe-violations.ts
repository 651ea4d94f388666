import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds to mend on a page as it stands, a text for each. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Not by a script element: the page's policy forbids it.
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => [id, impact, ...nodes.map(({ target, failureSummary }) => target.flat().join(" ") + ": " + failureSummary)].join("\\n")))`,
  );
}
