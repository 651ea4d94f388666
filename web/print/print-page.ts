import { render } from "lit";
import { themeNamed } from "../../src/picture/themes.ts";
import type { Page } from "../page/page.ts";
import { applyTheme } from "../share/page-theme.ts";
import { adoptSheet } from "../styles/adopt-sheet.ts";
import { printReport } from "./print-report.ts";
import { paperStyles, reportStyles } from "./print-styles.ts";

/**
 * Lets the page print as a report, whenever the browser is asked to print, until the signal aborts. The report is made
 * at that moment and is gone afterwards: who only reads does not pay for it.
 */
export function printPage(page: () => Page | undefined, signal: AbortSignal): void {
  const report = document.createElement("section");
  report.className = "report";

  const prepare = () => {
    const present = page();
    const root = present?.host.shadowRoot;
    if (report.isConnected || !root) return;
    adoptSheet(root, reportStyles.styleSheet);
    adoptSheet(document, paperStyles.styleSheet);
    report.lang = present.reader.language;
    // Paper is white, whatever the screen is.
    applyTheme(report, themeNamed("light"));
    render(printReport(present), report);
    root.append(report);
  };
  const clear = () => {
    report.remove();
    render(undefined, report);
  };
  window.addEventListener("beforeprint", prepare, { signal });
  window.addEventListener("afterprint", clear, { signal });
  // Browsers' own previews of the printed page ask for its style alone.
  const paper = matchMedia("print");
  paper.addEventListener("change", ({ matches }) => (matches ? prepare() : clear()), { signal });
  if (paper.matches) prepare();
}
